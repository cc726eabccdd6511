import type { Page } from 'puppeteer-core';
import type { Person } from '../../../lib/people/person.ts';
import type { Session } from '../../../lib/sessions/session.ts';
import type { App } from '../support/app.ts';
import { find, press } from '../support/find.ts';
import { fillStore, row, someone } from '../support/put.ts';
import { rows } from '../support/store.ts';
import { openAsTab } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

export const MINUTE = 60_000;
const HALF_AN_HOUR = [
  { title: 'Opening', minutes: 5 },
  { title: 'Core', minutes: 18 },
  { title: 'Next steps', minutes: 5 },
  { title: 'Relationship', minutes: 2 },
];

/** A session of half an hour, planned for now, but for what is given. */
export function session(personId: string, given: Partial<Session> = {}): Session {
  return {
    ...row({}),
    personId,
    state: 'planned',
    startsAt: Date.now(),
    clock: null,
    kind: 'regular',
    segments: HALF_AN_HOUR,
    methods: [],
    objectives: [],
    questions: [],
    notes: '',
    wrapUp: { doneAt: null, feeling: null, balance: null, nextOn: null, goalIds: [] },
    ...given,
  };
}

/** One that began so many minutes ago. */
export function running(personId: string, minutes: number, given: Partial<Session> = {}): Session {
  const startedAt = Date.now() - minutes * MINUTE;
  return session(personId, {
    state: 'running',
    startsAt: startedAt,
    clock: { startedAt, plannedMs: 30 * MINUTE, pauses: [], endedAt: null },
    ...given,
  });
}

/** The panel in a tab, over a store with these people and sessions in it, at one of the sessions. */
export async function openAt(
  app: App,
  at: Session,
  people: Person[],
  others: Session[] = [],
): Promise<Page> {
  await fillStore(app, { people, sessions: [at, ...others] });
  const panel = await openAsTab(app, `sidepanel.html#/session/${at.id}`);
  await panel.setViewport({ width: 400, height: 800 });
  return panel;
}

export async function stored(app: App, id: string): Promise<Session> {
  const found = (await rows<Session>(app, 'sessions')).find((one) => one.id === id);
  if (!found) throw new Error('The session is not in the store.');
  return found;
}

/** Waits until the stored clock is as `look` wants it, and gives it. */
export async function clockWhen(
  app: App,
  id: string,
  look: (clock: NonNullable<Session['clock']>) => boolean,
): Promise<NonNullable<Session['clock']>> {
  return until('the stored clock follows', async () => {
    const { clock } = await stored(app, id);
    return clock && look(clock) && clock;
  });
}

/** Opens what is needed now and then. */
export async function openMore(panel: Page): Promise<void> {
  await press(panel, 'button', 'More for the time');
  await find(panel, 'button', '+5 min');
}

export const ada = (): Person => someone('Ada Moreno');
