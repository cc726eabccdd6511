import { describe, expect, it } from 'vitest';
import { slotFrom } from '@/lib/outreach/slots';

const TEXT =
  'Hi, I read [what] and ask about [which topic]. [x] done, see [this](https://a.example).';
const at = (slot: { from: number; to: number } | null) => slot && TEXT.slice(slot.from, slot.to);

describe('the slots of a message', () => {
  it('are walked forward from the caret, and end', () => {
    const first = slotFrom(TEXT, 0);
    expect(at(first)).toBe('[what]');
    const second = slotFrom(TEXT, first?.to ?? 0);
    expect(at(second)).toBe('[which topic]');
    expect(slotFrom(TEXT, second?.to ?? 0)).toBeNull();
  });

  it('are walked back the same way', () => {
    const last = slotFrom(TEXT, TEXT.length, true);
    expect(at(last)).toBe('[which topic]');
    expect(at(slotFrom(TEXT, last?.from ?? 0, true))).toBe('[what]');
    expect(slotFrom(TEXT, 3, true)).toBeNull();
  });

  it('are neither checkboxes nor links', () => {
    expect(slotFrom('[x] [ ] [a link](https://a.example)', 0)).toBeNull();
  });
});
