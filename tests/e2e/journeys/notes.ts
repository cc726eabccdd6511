import type { Page } from 'puppeteer-core';
import type { Person } from '../../../lib/people/person.ts';
import type { App } from '../support/app.ts';
import { focused } from '../support/find.ts';
import { fillStore, row, someone } from '../support/put.ts';
import { rows } from '../support/store.ts';
import { openAsTab } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;

interface Given {
  notes?: string;
  person?: Person;
  /** How long ago the session began. */
  minutes?: number;
  /** Rows of an earlier session. */
  takeaways?: object[];
}

/** A session that runs, with these notes in it. */
export function sessionRow(personId: string, { notes = '', minutes = 12 }: Given = {}) {
  return row({
    personId,
    state: 'running',
    startsAt: Date.now() - minutes * MINUTE,
    clock: {
      startedAt: Date.now() - minutes * MINUTE,
      plannedMs: 45 * MINUTE,
      pauses: [],
      endedAt: null,
    },
    kind: 'regular',
    segments: [
      { title: 'Opening', minutes: 10 },
      { title: 'Core', minutes: 25 },
      { title: 'Next steps', minutes: 10 },
    ],
    methods: [],
    objectives: [],
    questions: [],
    notes,
    wrapUp: { doneAt: null, feeling: null, balance: null, nextOn: null, goalIds: [] },
  });
}

/** An open action of an earlier session. */
export function actionRow(personId: string, text: string, given: object = {}) {
  return row({
    sessionId: crypto.randomUUID(),
    personId,
    kind: 'action',
    text,
    private: false,
    owner: 'me',
    dueDay: null,
    topics: [],
    people: [],
    at: Date.now() - 14 * 86_400_000,
    minute: 20,
    order: 0,
    status: 'open',
    statusAt: Date.now() - 14 * 86_400_000,
    ...given,
  });
}

/** Puts a running session into the store; answers where it is shown. */
export async function sowSession(
  app: App,
  given: Given = {},
): Promise<{ id: string; place: string }> {
  const person = given.person ?? someone('Ngozi Brightwater');
  const session = sessionRow(person.id, given);
  const tables = { people: [person], sessions: [session], takeaways: given.takeaways ?? [] };
  await fillStore(app, tables);
  return { id: session.id, place: `sidepanel.html#/session/${session.id}` };
}

/** The panel's page in a tab, with the caret in the notes of a running session. */
export async function openNotes(app: App, given: Given = {}): Promise<Page> {
  const { place } = await sowSession(app, given);
  const page = await openAsTab(app, place);
  await focused(page, 'textbox', 'Notes');
  return page;
}

export async function storedNotes(app: App): Promise<string | undefined> {
  return (await rows<{ notes: string }>(app, 'sessions'))[0]?.notes;
}

export function untilStored(app: App, notes: string): Promise<boolean> {
  return until(`the notes are stored: ${notes}`, async () => (await storedNotes(app)) === notes);
}

export interface TakeawayRow {
  id: string;
  kind: string;
  text: string;
  status: string;
  minute: number;
  order: number;
}

export async function storedTakeaways(app: App): Promise<TakeawayRow[]> {
  return (await rows<TakeawayRow>(app, 'takeaways')).toSorted((a, b) => a.order - b.order);
}
