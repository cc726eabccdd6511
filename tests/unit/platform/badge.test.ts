import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flashBadge, setBadge } from '@/lib/platform/badge';
import { freshExtension, withApi } from '../support/extension';

freshExtension();

/** A toolbar button. */
const button = { text: '', color: '', title: '' };
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(button, { text: '', color: 'none', title: '' });
  withApi({
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (button.text = text),
      getBadgeText: async () => button.text,
      setBadgeBackgroundColor: async ({ color }: { color: string }) => void (button.color = color),
      getBadgeBackgroundColor: async () => button.color,
      setTitle: async ({ title }: { title: string }) => void (button.title = title),
    },
  });
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the badge', () => {
  it('shows a few characters, with a word for those who do not see them', async () => {
    await setBadge('12m', 'soon', 'Boardside: 12:00 left');
    expect(button).toMatchObject({ text: '12m', title: 'Boardside: 12:00 left' });
  });

  it('has a colour of its own for every tone', async () => {
    const colours = new Set<string>();
    for (const tone of ['accent', 'soon', 'over', 'muted'] as const) {
      await setBadge('x', tone, '');
      colours.add(button.color);
    }
    expect(colours.size).toBe(4);
  });
});

describe('a mark shown for a moment', () => {
  it('goes away by itself', async () => {
    void flashBadge('✓', 'accent');
    await pass(100);
    expect(button.text).toBe('✓');
    await pass(5_000);
    expect(button).toMatchObject({ text: '', color: 'none' });
  });

  it('gives way to what stood there, text and colour', async () => {
    await setBadge('12m', 'soon', '');
    const { color } = button;
    void flashBadge('✓', 'accent');
    await pass(5_000);
    expect(button).toMatchObject({ text: '12m', color });
  });

  it('keeps its moment, and then gives way to what was put there meanwhile', async () => {
    await setBadge('11m', 'over', '');
    const { color } = button;
    await setBadge('12m', 'accent', '');
    void flashBadge('✓', 'accent');
    await pass(1_000);
    await setBadge('11m', 'over', 'Boardside: 11:00 left');
    expect(button).toMatchObject({ text: '✓', title: 'Boardside: 11:00 left' });
    await pass(5_000);
    expect(button).toMatchObject({ text: '11m', color });
  });

  it.each(['!', '✓'])(
    'followed by another (%s) gives way to what stood under both',
    async (second) => {
      await setBadge('12m', 'accent', '');
      void flashBadge('✓', 'accent');
      await pass(1_000);
      void flashBadge(second, 'over');
      await pass(2_000);
      expect(button.text).toBe(second);
      await pass(5_000);
      expect(button.text).toBe('12m');
    },
  );
});
