import { describe, expect, it, vi } from 'vitest';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { anEditor, READING } from './support';

const classOf = (host: HTMLElement, words: string) =>
  [...host.querySelectorAll('.cm-line span')].find((one) => one.textContent === words)?.className ??
  null;

describe('a line shows', () => {
  it('its mark, whom and what it names, its day and its links', () => {
    const { host } = anEditor('[] send @Ngozi the #tides @fri, https://example.org/a. ok');
    expect(classOf(host, '[]')).toBe('bs-mark');
    expect(classOf(host, '@Ngozi')).toBe('bs-person');
    expect(classOf(host, '#tides')).toBe('bs-topic');
    expect(classOf(host, '@fri')).toBe('bs-due');
    expect(classOf(host, 'https://example.org/a')).toBe('bs-link');
  });

  it('that it is done, or private', () => {
    const { host } = anEditor('[x] sent\n// between us');
    expect(classOf(host, ' sent')).toBe('bs-done');
    const lines = [...host.querySelectorAll('.cm-line')];
    expect(lines[1]?.classList.contains('bs-private')).toBe(true);
    expect(host.querySelectorAll('.bs-margin svg')).toHaveLength(1);
  });

  it('its own direction', () => {
    const { host } = anEditor('left\n! مرحبا بالعالم');
    const line = [...host.querySelectorAll('.cm-line')][1]!;
    expect(getComputedStyle(line).direction).toBe('rtl');
  });
});

describe('the veil', () => {
  it('takes private lines off the page, and leaves them in the notes', async () => {
    const { editor, host, shown, text, type } = anEditor('open\n// secret\n! // unsaid\nopen');
    editor.read({ ...READING, veiled: true });
    expect(shown()).toEqual(['open', 'private', 'private', 'open']);
    expect(host.innerHTML).not.toMatch(/secret|unsaid/u);
    await type('{Enter}// more');
    expect(text()).toBe('open\n// secret\n! // unsaid\nopen\n// more');
    expect(host.innerHTML).not.toContain('more');
    editor.read(READING);
    expect(shown()).toEqual(['open', '// secret', '! // unsaid', 'open', '// more']);
  });
});

const signAt = (host: HTMLElement) =>
  [...host.querySelectorAll('.bs-margin .cm-gutterElement')].find((one) =>
    one.textContent?.includes('7′'),
  )!;

describe('the margin', () => {
  const row = (given: Partial<Takeaway>) =>
    ({
      id: 'a',
      kind: 'advice',
      text: 'read',
      private: false,
      status: 'received',
      order: 0,
      minute: 7,
      ...given,
    }) as Takeaway;

  it('tells the minute beside each takeaway, and follows its line', async () => {
    const { editor, host, type } = anEditor('\n! read|');
    editor.takeaways([row({})]);
    await vi.waitFor(() => expect(host.querySelector('.bs-margin')?.textContent).toContain('7′'));
    editor.caret(0);
    await type('{Enter}');
    const sign = signAt(host);
    const line = [...host.querySelectorAll('.cm-line')][2]!;
    expect(
      Math.abs(sign.getBoundingClientRect().top - line.getBoundingClientRect().top),
    ).toBeLessThan(6);
  });

  it('stays beside its line when that is pushed down from its very start', async () => {
    const { editor, host, type } = anEditor('a\n|! read');
    editor.takeaways([row({})]);
    await vi.waitFor(() => expect(host.querySelector('.bs-margin')?.textContent).toContain('7′'));
    await type('{Enter}');
    await vi.waitFor(() => {
      const { top } = signAt(host).getBoundingClientRect();
      const line = [...host.querySelectorAll('.cm-line')][2]!;
      expect(Math.abs(top - line.getBoundingClientRect().top)).toBeLessThan(6);
    });
  });

  it('leads to the line of a takeaway', async () => {
    const { editor, host, type, text } = anEditor('! read|\nmore');
    editor.takeaways([row({})]);
    await vi.waitFor(() => expect(host.querySelector('.bs-margin')?.textContent).toContain('7′'));
    editor.caret(11);
    editor.goTo('a');
    await type('!');
    expect(text()).toBe('! read!\nmore');
  });
});

describe('links', () => {
  it('open by Ctrl-click and by Alt Enter, in a tab that knows nothing of here', async () => {
    const open = vi.spyOn(globalThis, 'open').mockReturnValue(null);
    const { host, type } = anEditor('see https://example.org/a');
    const link = host.querySelector<HTMLElement>('.bs-link')!;
    const { left, top } = link.getBoundingClientRect();
    const press = { bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 };
    link.dispatchEvent(new MouseEvent('mousedown', press));
    expect(open).not.toHaveBeenCalled();
    link.dispatchEvent(new MouseEvent('mousedown', { ...press, ctrlKey: true }));
    await type('{Alt>}{Enter}{/Alt}');
    const call = ['https://example.org/a', '_blank', 'noopener,noreferrer'];
    expect(open.mock.calls).toEqual([call, call]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'data:text/html,x'])(
    'are not %s',
    (address) => {
      const { host } = anEditor(`see ${address}`);
      expect(host.querySelector('.bs-link')).toBeNull();
    },
  );
});

describe('what is offered', () => {
  const offers = (host: HTMLElement) =>
    [...host.querySelectorAll('[role=option]')].map((one) => one.firstChild?.textContent);

  it('finishes people, days and topics by Enter, Tab or a press', async () => {
    const { host, content, type, text } = anEditor('');
    await type('ask @n');
    await vi.waitFor(() => expect(offers(host)).toEqual(['@Ngozi', '@next week', '@next month']));
    expect(content.getAttribute('aria-activedescendant')).toBe('notes-offer-0');
    await type('{ArrowDown}{Enter}');
    expect(text()).toBe('ask @next week ');
    await type('#t');
    await vi.waitFor(() => expect(offers(host)).toEqual(['#tides']));
    await type('{Tab}');
    expect(text()).toBe('ask @next week #tides ');
    await type('@');
    await vi.waitFor(() => expect(offers(host)[0]).toBe('@Ngozi'));
    host
      .querySelector('[role=option]')
      ?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(text()).toBe('ask @next week #tides @Ngozi ');
    expect(offers(host)).toEqual([]);
  });

  it('holds nobody up: what is whole is left, Escape closes, Enter is Enter then', async () => {
    const { host, type, text } = anEditor('');
    await type('[[] send @fri');
    await vi.waitFor(() => expect(offers(host)).toEqual([]));
    await type('{Enter}ask @ng');
    await vi.waitFor(() => expect(offers(host)).toEqual(['@Ngozi']));
    await type('{Escape}');
    expect(offers(host)).toEqual([]);
    await type('{Enter}me@example');
    expect(text()).toBe('[] send @fri\n[] ask @ng\n[] me@example');
    expect(offers(host)).toEqual([]);
  });
});
