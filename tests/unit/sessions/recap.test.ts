import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endClock, pauseClock, startClock } from '@/lib/sessions/clock';
import { recap, withoutPrivateLines } from '@/lib/sessions/recap';
import { aSession, MORNING } from '../support/rows';

const MINUTE = 60_000;
const NOTES =
  '# Tides\n// she may leave in May\nTry the **north** light\n   //and this\nhttps://example.org // kept\n';
const ended = aSession({
  state: 'ended',
  clock: endClock(startClock(30, MORNING), MORNING + 27 * MINUTE),
  notes: NOTES,
});
const page = (
  given: Partial<typeof ended> = {},
  options = { private: false },
  name = 'Ngozi Brightwater',
) => recap({ ...ended, ...given }, name, { ...options, locale: 'en', timeZone: 'UTC' });

describe('the page after a session', () => {
  it('says with whom, when, how long, and what was noted', () => {
    expect(page()).toBe(
      [
        '# Session with Ngozi Brightwater',
        '',
        'Saturday, November 21, 2026, 27 of 30 planned minutes',
        '',
        '## Notes',
        '',
        '# Tides\nTry the **north** light\nhttps://example.org // kept',
        '',
      ].join('\n'),
    );
  });

  it('counts the time without pauses', () => {
    const paused = endClock(
      pauseClock(startClock(30, MORNING), MORNING + 10 * MINUTE),
      MORNING + 60 * MINUTE,
    );
    expect(page({ clock: paused })).toContain('10 of 30 planned minutes');
  });

  it('says so when there are no notes, or only private ones', () => {
    expect(page({ notes: '' })).toContain('_No notes were taken._');
    expect(page({ notes: '// mine\n' })).toContain('_No notes were taken._');
  });

  it('shows a name as it is, whatever marks it holds', () => {
    expect(page({}, { private: false }, '*Ada* [x](y) <b>')).toContain(
      String.raw`# Session with \*Ada\* \[x\](y) \<b\>`,
    );
  });
});

describe('private lines (Trust 7)', () => {
  it('never leave unless asked for', () => {
    expect(page()).not.toMatch(/leave in May|and this/u);
    expect(page({}, { private: true })).toContain('// she may leave in May');
  });

  it('are those that begin with //, indented or not', () => {
    expect(withoutPrivateLines('// a\n\t// b\n//c\nd // e\nf')).toBe('d // e\nf');
    expect(withoutPrivateLines('a\r\n// b\r\nc')).toBe('a\r\nc');
  });

  it('never leave, among any other lines', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        fc.array(line),
        line,
        fc.constantFrom('', ' ', '\t', '\u00A0'),
        fc.nat(20),
        (lines, secret, indent, at) => {
          const kept = lines.filter((other) => !/^\s*\/\//u.test(other));
          const notes = kept.toSpliced(at, 0, `${indent}//${secret}SECRET`).join('\n');
          expect(withoutPrivateLines(notes)).toBe(kept.join('\n'));
        },
      ),
    );
  });
});
