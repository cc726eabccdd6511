import { describe, expect } from 'vitest';
import { people, saveFromMenu, watchMark } from './journeys/save-lead.ts';
import { practice, visit } from './support/practice.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { badge, clickMenu, playCommand } from './support/worker.ts';

describe('"Save as mentor lead"', () => {
  test('saves whom the page is about, with where they were found', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('overlay'));
    expect(saved).toMatchObject({
      name: 'Maëlle Østergaard-Quist',
      stage: 'lead',
      linkKeys: ['linkedin:maëlle-østergaard-quist-7f2'],
      sources: [{ title: '(2) Maëlle Østergaard-Quist | LinkedIn' }],
    });
  });

  test('takes a name out of a page’s title', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('speaker'));
    expect(saved.name).toBe('Amaru Delacroix-Huanca');
    expect(saved.sources[0]?.url).toBe(practice('speaker').url);
  });

  test('saves whom a link leads to', async ({ app }) => {
    const linkUrl = 'https://riverconf.example.org/2026/speakers/linnea-fairbrother';
    const saved = await saveFromMenu(app, practice('speaker'), { linkUrl });
    expect(saved).toMatchObject({ name: 'Linnea Fairbrother', links: [{ url: linkUrl }] });
  });

  test('saves an e-mail address without what follows it', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('mailto'), {
      linkUrl: 'mailto:noor.hartwell@example.org?subject=Mentoring',
    });
    expect(saved).toMatchObject({ name: 'Noor Hartwell', emails: ['noor.hartwell@example.org'] });
  });

  test('saves a selected name, and the line below it as what they do', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('mynetwork'), {
      selectionText: 'Dagny Wolfram\nGlass painter, sometimes archivist',
    });
    expect(saved).toMatchObject({
      name: 'Dagny Wolfram',
      headline: 'Glass painter, sometimes archivist',
    });
  });

  test('works by its shortcut', async ({ app }) => {
    await playCommand(app, 'save-lead', await visit(app, practice('dm')));
    const [saved] = await until('the lead is saved', async () => {
      const found = await people(app);
      return found.length > 0 && found;
    });
    expect(saved?.name).toBe('Priya Underhill');
  });

  test('adds to a person it knows, and never doubles them', async ({ app }) => {
    const first = await saveFromMenu(app, practice('overlay'));
    const again = await visit(app, practice('speaker'));
    await clickMenu(app, again, { linkUrl: `${practice('overlay').url}?trk=feed` });
    const enriched = await until('the second place is noted', async () => {
      const [person, ...more] = await people(app);
      expect(more).toEqual([]);
      return person && person.sources.length > 1 && person;
    });
    expect(enriched).toMatchObject({ id: first.id, name: first.name, linkKeys: first.linkKeys });
  });

  test('marks the toolbar button for a moment', async ({ app }) => {
    const wasMarked = await watchMark(app, '✓');
    await saveFromMenu(app, practice('ember'));
    await until('the mark shows', wasMarked);
    await until('the mark goes', async () => (await badge(app)) === '');
  });

  test('says so, and saves nobody, where many people are in front', async ({ app }) => {
    const wasMarked = await watchMark(app, '?');
    await clickMenu(app, await visit(app, practice('mynetwork')));
    await until('the mark says so', wasMarked);
    await expect.poll(() => people(app)).toEqual([]);
  });
});
