import type { Page } from 'puppeteer-core';
import type { Mentorship, Promised } from '../../../lib/mentorships/mentorship.ts';
import { find, press, unfold } from '../support/find.ts';
import { put, someone } from '../support/put.ts';
import { agreed, weekly } from './agreement.ts';
import { dayFromNow } from './wrap-up.ts';

/** A promise that is open, to be asked about in so many days, but for what is given. */
export function promise(text: string, days: number, given: Partial<Promised> = {}): Promised {
  return {
    id: crypto.randomUUID(),
    text,
    owner: 'me',
    checkOn: dayFromNow(days),
    state: 'open',
    stateAt: Date.now(),
    ...given,
  };
}

/** Two who learn from each other, half an hour a week, but for what is given. */
export function peers(personId: string, given: Partial<Mentorship> = {}): Mentorship {
  return agreed(personId, weekly({ accountability: 'A message every Friday' }), {
    role: 'peer',
    ...given,
  });
}

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

/** Puts peers with promises of every kind into the store that this page has opened. */
export async function seedPeers(page: Page): Promise<string> {
  const noor = someone('Noor Fatima Hartwell-Featherstonehaugh', { hats: ['peer'] });
  const one = peers(noor.id, {
    promises: [
      promise('Draw the coast from memory', 0),
      promise(LONG, 6, { owner: 'them' }),
      promise('Ask three people what they would leave out', 9, { owner: 'them' }),
      promise('Read a tide table', -7, { state: 'kept' }),
      promise(LONG, -14, { state: 'missed', owner: 'them' }),
    ],
  });
  await put(page, { people: [noor], mentorships: [one] });
  return one.id;
}

/** Promises with one of them just settled, one being changed, and the earlier ones unfolded. */
export async function openPromises(page: Page): Promise<void> {
  await find(page, 'heading', 'Promises');
  const first = 'Draw the coast from memory';
  // A look at another width may have settled it.
  if (await page.$(`::-p-aria([name="Kept: ${first}"][role="button"])`))
    await press(page, 'button', `Kept: ${first}`);
  await press(page, 'button', 'Change the promise: Ask three people what they would leave out');
  await find(page, 'textbox', 'What is promised');
  await unfold(page, 'Earlier');
}
