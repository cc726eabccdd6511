import { describe, expect, it } from 'vitest';
import { tellTrouble } from '@/components/ui/trouble-words';
import { heldFile } from '@/lib/data/held';
import type { Connection } from '@/lib/store/connection';
import type { Waiting } from '@/lib/store/held';
import { KINDS, troubleOf, type TroubleKind } from '@/lib/store/trouble';

const NAMES: Record<TroubleKind, string> = {
  full: 'QuotaExceededError',
  closed: 'DatabaseClosedError',
  disk: 'UnknownError',
  'broken-off': 'AbortError',
  newer: 'VersionError',
  refused: 'SecurityError',
  slow: 'TimeoutError',
  other: 'Error',
};

function waits(kind: TroubleKind, retry: Waiting['retry'] = () => Promise.resolve()): Waiting {
  const held = { key: kind, what: 'Notes', text: 'x', since: 1, place: '', target: null };
  return { held, retry, trouble: troubleOf({ name: NAMES[kind], message: 'what it said' }) };
}

describe('a store that is well', () => {
  it('has nothing said of it', () => {
    expect(tellTrouble('open', [])).toBeNull();
  });
});

describe.each(KINDS)('words that can’t be stored: %s', (kind) => {
  it('are told with why, what is safe, and that they are stored by themselves', () => {
    const { title, says, action } = tellTrouble('open', [waits(kind)]) ?? {};
    expect(title).toMatch(/\S/u);
    expect(says).toMatch(/^[A-Z]/u);
    expect(says).toContain('Everything stored before is safe, and your last words are kept here.');
    expect(says).toMatch(/stored by themselves/u);
    expect(says).not.toMatch(/Error|undefined|exception/u);
    expect(action).toBe('again');
  });
});

describe.each<Connection>(['blocked', 'lost', 'updated'])('a store that is %s', (state) => {
  it('is told calmly, with what to do', () => {
    const { title, says } = tellTrouble(state, []) ?? {};
    expect(title).toMatch(/^(?:Boardside|Your data) /u);
    expect(says).toMatch(/safe|Nothing was changed/u);
    expect(says).toMatch(/Close|Reload|restart/u);
  });

  it('counts before the words that wait, which are not forgotten', () => {
    const alone = tellTrouble(state, []);
    const both = tellTrouble(state, [waits('closed')]);
    expect(both?.title).toBe(alone?.title);
    expect(both?.says).toContain('What you typed here is kept');
  });
});

describe('words whose place is gone', () => {
  it('are offered, and nothing is promised of them', () => {
    const { says, action } = tellTrouble('open', [waits('other', null)]) ?? {};
    expect(says).toContain('Read or save them here');
    expect(action).toBeNull();
  });
});

describe('the file of what was typed', () => {
  it('has every text whole, with what it is and since when', () => {
    const words = [
      { ...waits('full').held, what: 'Notes of the talk with Ada', text: 'a\n// b' },
      { ...waits('full').held, what: 'Purpose', text: 'c' },
    ];
    expect(heldFile(words, (at) => `at ${at}`)).toBe(
      'Notes of the talk with Ada (at 1)\n\na\n// b\n\n----------\n\nPurpose (at 1)\n\nc\n',
    );
  });
});
