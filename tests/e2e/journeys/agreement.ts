import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Terms } from '../../../lib/mentorships/terms.ts';
import type { Page } from 'puppeteer-core';
import { find } from '../support/find.ts';
import { put } from '../support/put.ts';
import { mentorshipOf, NO_TERMS } from './mentorships.ts';

/** Terms of half an hour a week for six weeks, but for what is given. */
export function weekly(given: Partial<Terms> = {}): Terms {
  return {
    ...NO_TERMS,
    direction: 'Storage that lasts',
    rhythm: { kind: 'every', days: 7, minutes: 30 },
    term: { kind: 'for', count: 6, unit: 'week' },
    ...given,
  };
}

/** One that began on 2 November 2026 with these terms, which both agreed to. */
export function agreed(
  personId: string,
  terms: Terms,
  given: Partial<Mentorship> = {},
): Mentorship {
  const at = Date.UTC(2026, 10, 2, 9);
  return mentorshipOf(personId, {
    status: 'active',
    history: [
      { status: 'agreeing', at, why: '' },
      { status: 'active', at, why: '' },
    ],
    startedOn: '2026-11-02',
    terms,
    versions: [{ at, terms, why: '', agreed: true, note: '' }],
    ...given,
  });
}

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

/** Puts a mentorship that is being agreed and one whose terms have changed into the store that this page has opened. */
export async function seedAgreements(
  page: Page,
  personId: string,
): Promise<{ zero: string; active: string }> {
  const first = weekly({ hopes: 'A calm release', bringThem: LONG });
  const active = agreed(personId, first, { terms: { ...first, hopes: LONG, formality: 'formal' } });
  active.versions.push({
    at: Date.UTC(2026, 10, 9, 9),
    terms: weekly({ hopes: LONG }),
    why: 'We know more by now',
    agreed: false,
    note: LONG,
  });
  const zero = mentorshipOf(personId, {
    role: 'peer',
    inWords: 'every Tuesday after lunch',
    managers: { mine: 'to-tell', theirs: 'told' },
    terms: weekly({
      between: LONG,
      methods: ['review'],
      term: { kind: 'until', day: '2020-01-31' },
    }),
  });
  await put(page, { mentorships: [active, zero] });
  return { zero: zero.id, active: active.id };
}

/** Session zero with all of its parts unfolded. */
export async function openZero(page: Page): Promise<void> {
  await find(page, 'heading', 'Session zero');
  await unfoldAll(page);
  await find(page, 'combobox', 'Who is your manager?');
}

/** The agreement with a term being changed and versions compared. */
export async function openAgreement(page: Page): Promise<void> {
  await (await find(page, 'button', 'Change: How often')).click();
  await unfoldAll(page);
  await find(page, 'combobox', 'with');
}

function unfoldAll(page: Page): Promise<void> {
  return page.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
}
