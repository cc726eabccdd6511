import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openPerson } from './journeys/people.ts';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import {
  find,
  holds,
  isShown,
  press,
  textWith,
  undoLatest,
  valueOf,
  write,
} from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const TYPED = {
  Headline: 'Keeps lighthouses lit',
  Company: 'Reedmark',
  Place: 'Porto, Portugal',
  Availability: 'Two hours a month, mornings',
  'Areas of experience, with commas between': 'Storage, Caching',
  'Values and style': 'Direct, kind.\nLikes it written down.',
  'What they gain from you': 'A second pair of eyes',
  'Private notes': 'Met at the harbour. {{7*7}} stays as it is.',
};

describe('a person’s page', () => {
  test('keeps every field as it was typed', async ({ app }) => {
    const page = await pageOf(app);
    for (const [label, text] of Object.entries(TYPED)) await write(page, label, text);
    await stored(app, {
      headline: TYPED.Headline,
      company: TYPED.Company,
      place: TYPED.Place,
      availability: TYPED.Availability,
      areas: ['Storage', 'Caching'],
      style: TYPED['Values and style'],
      gains: TYPED['What they gain from you'],
      notes: TYPED['Private notes'],
    });
    await page.reload();
    for (const [label, text] of Object.entries(TYPED)) {
      await expect.poll(() => valueOf(page, 'textbox', label)).toBe(text);
    }
  });

  test('follows a name that is corrected, and never loses it', async ({ app }) => {
    const page = await pageOf(app);
    await write(page, 'Name', 'Ada Moreno-Vale');
    await find(page, 'heading', 'Ada Moreno-Vale');
    await write(page, 'Name', ' ');
    // What is typed later is stored later: by then the name would be gone.
    await write(page, 'Headline', 'Pilot');
    await stored(app, { nameKey: 'ada moreno vale', headline: 'Pilot' });
  });

  test('suggests a barrier with its reason, to be taken or left', async ({ app }) => {
    const page = await pageOf(app);
    await choose(page, 'Closeness', 'Industry figure');
    await textWith(page, 'High seems right: industry figures are asked by many.');
    await press(page, 'checkbox', 'Has mentored before');
    await textWith(page, /Medium seems right: .*has mentored before\./u);
    await press(page, 'button', 'Take it');
    await stored(app, { barrier: 'medium', closeness: 'figure', signs: ['mentored'] });
    await until('the hint is gone', async () => !(await isShown(page, 'button', 'Take it')));
    await expect.poll(() => valueOf(page, 'textbox', 'Why')).toContain('has mentored before');
  });

  test('warns where a mentorship seldom works', async ({ app }) => {
    const page = await pageOf(app);
    await press(page, 'checkbox', 'My direct manager');
    await textWith(page, 'A direct manager seldom works as a mentor');
    await press(page, 'checkbox', 'Can sponsor me');
    await textWith(page, 'Sponsorship is not mentorship.');
    await stored(app, { isManager: true, canSponsor: true });
  });

  test('shows what the clock says where they are', async ({ app }) => {
    const there = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'Asia/Tokyo' });
    const begun = there.format(Date.now());
    const page = await pageOf(app);
    await choose(page, 'Time zone', 'Asia/Tokyo');
    const text = await textWith(page, 'there now');
    // Midnight may have come in between.
    const days = `(?:${begun}|${there.format(Date.now())})`;
    expect(text).toMatch(new RegExp(`${days}.{1,12} there now`, 'u'));
    await stored(app, { timeZone: 'Asia/Tokyo' });
  });

  test('takes links and e-mail addresses, each once, and says why it refuses one', async ({
    app,
  }) => {
    const page = await pageOf(app);
    await addLink(page, 'javascript:alert(1)');
    await textWith(page, 'Write an address that begins with https://');
    await expect
      .poll(async () => (await rows(app, 'people'))[0])
      .toMatchObject({ links: [], emails: [] });

    await addLink(page, 'https://de.linkedin.com/in/ada-moreno-practice?trk=x');
    await find(page, 'link', 'linkedin.com/in/ada-moreno-practice');
    await addLink(page, 'https://www.linkedin.com/in/ada-moreno-practice/');
    // It is emptied once the link is stored, which shows nowhere else.
    await holds(page, 'textbox', 'Add a link or e-mail', '');
    await addLink(page, 'ada@example.org');
    await find(page, 'link', 'ada@example.org');
    await stored(app, {
      linkKeys: ['linkedin:ada-moreno-practice'],
      emails: ['ada@example.org'],
    });
    await press(page, 'button', 'Remove ada@example.org');
    await stored(app, { emails: [] });
    await undoLatest(page);
    await stored(app, { emails: ['ada@example.org'] });
  });

  test('keeps what was begun for one person from the next', async ({ app }) => {
    const [ada, bram] = [someone('Ada Moreno'), someone('Bram de Wit')];
    const page = await openOver(app, `/people/${ada.id}`, { people: [ada, bram] });
    await write(page, 'Add a link or e-mail', 'ada@example.org');
    await page.evaluate((place) => location.assign(place), `#/people/${bram.id}`);
    await find(page, 'heading', 'Bram de Wit');
    await expect.poll(() => valueOf(page, 'textbox', 'Add a link or e-mail')).toBe('');
  });
});

describe('ratings', () => {
  test('add up to an average one can see through', async ({ app }) => {
    const page = await pageOf(app);
    await textWith(page, 'not rated yet');
    await rate(page, 'relevance', 5);
    await rate(page, 'value', 4);
    await textWith(page, '4.5, the average of 2 of 4');
    await press(page, 'button', 'Clear Relevance');
    await textWith(page, '4.0, the average of 1 of 4');
  });

  test('order the list', async ({ app }) => {
    const people = ['Ada Moreno', 'Bram de Wit', 'Noor Hartwell'].map((name) => someone(name));
    const page = await openOver(app, '/people', { people });
    await openPerson(page, 'Noor Hartwell');
    await rate(page, 'likelihood', 5);
    await textWith(page, '5.0, the average');
    await openPerson(page, 'Bram de Wit');
    await rate(page, 'likelihood', 2);
    await textWith(page, '2.0, the average');
    await press(page, 'link', 'People');
    await choose(page, 'Order', 'Rating');
    await until('the best rated are first', async () => {
      const text = await page.$eval('main', (main) => main.innerText);
      const [noor, bram] = [text.indexOf('Noor Hartwell'), text.indexOf('Bram de Wit')];
      const ada = text.indexOf('Ada Moreno');
      return noor > 0 && noor < bram && bram < ada;
    });
  });
});

/** The page of somebody of whom nothing but the name is known. */
async function pageOf(app: App): Promise<Page> {
  const ada = someone('Ada Moreno');
  const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
  await find(page, 'heading', 'Ada Moreno');
  return page;
}

/** Waits until the one person there is has these fields in the store. */
async function stored(app: App, fields: object): Promise<void> {
  await until(`${JSON.stringify(fields)} is stored`, async () => {
    const [person] = await rows(app, 'people');
    expect(person).toMatchObject(fields);
    return true;
  });
}

async function addLink(page: Page, typed: string): Promise<void> {
  await write(page, 'Add a link or e-mail', typed);
  await page.keyboard.press('Enter');
}

/** Gives a score, and waits until it is shown: the next one is added to what is. */
async function rate(page: Page, rating: string, score: number): Promise<void> {
  const steps = `input[name="${rating}"]`;
  await page.waitForSelector(steps);
  const step = (await page.$$(steps))[score - 1];
  await step?.scrollIntoView();
  await step?.evaluate((input) => input.closest('label')?.click());
  await until('the score is shown', () =>
    page.$$eval(steps, (all, at) => all[at]?.matches(':checked'), score - 1),
  );
}
