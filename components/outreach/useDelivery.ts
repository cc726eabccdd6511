import { useRef, useState } from 'react';
import { chooseComposer } from '@/lib/composers/choose';
import type { InsertRequest } from '@/lib/composers/report';
import type { ChannelId } from '@/lib/outreach/channel';
import { CHANNELS } from '@/lib/outreach/channel';
import { asRich, asSent } from '@/lib/outreach/format';
import { ASKS } from '@/lib/outreach/purpose';
import { compareRecipient, type Verdict } from '@/lib/outreach/recipient';
import type { Finding } from '@/lib/outreach/review/finding';
import { mayEnter } from '@/lib/platform/access';
import { copyRich, copyText } from '@/lib/platform/clipboard';
import { insertInto, leavePage, lookAround, type PlacedComposer } from '@/lib/platform/page';
import type { SiteHost } from '@/lib/platform/sites';
import { frontTabId } from '@/lib/platform/tabs';
import { copyWords, inserted, refused, subjectWords } from './delivery-words';
import type { Start, Writing } from './writing';

/** Where an insertion stands: done or not and why, or a question only the user can answer. */
export type Outcome =
  | { kind: 'idle' }
  | { kind: 'said'; says: string; tone: 'good' | 'plain' }
  | { kind: 'access'; site: SiteHost; go: () => Promise<void> }
  | { kind: 'whose'; verdict: Verdict; go: () => Promise<void> }
  | { kind: 'occupied'; go: (mode: InsertRequest['mode']) => Promise<void> };

export interface Delivery {
  outcome: Outcome;
  insert: () => Promise<void>;
  copy: () => Promise<void>;
  copyFormatted: () => Promise<void>;
  say: (says: string) => void;
  cancel: () => void;
}

/** Which site a channel lives on, for the surface that needs to be let in. */
const SITE: Partial<Record<ChannelId, SiteHost>> = {
  'linkedin-note': 'www.linkedin.com',
  'linkedin-message': 'www.linkedin.com',
  inmail: 'www.linkedin.com',
  slack: 'app.slack.com',
  email: 'mail.google.com',
};

const CLOSED: Record<Start['surface'], string> = {
  popup: 'The browser keeps extensions off this page.',
  panel: 'The tab in front is another page. Go to the conversation first.',
  page: 'Go to the conversation and press the Boardside button in the toolbar: the draft waits there.',
};

/** From the draft into the composer in front, by way of every question that has to be asked first (Trust 4 and 5). */
export function useDelivery(
  { surface }: Start,
  { content, person }: Writing,
  findings: () => Promise<Finding[]>,
): Delivery {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const say = (says: string, tone: 'good' | 'plain' = 'plain') =>
    setOutcome({ kind: 'said', says, tone });
  const text = asSent(content.body, content.channel);
  const subject = CHANNELS[content.channel].subject ? content.subject : null;

  /** The tab our script stands in, until it is left. */
  const entered = useRef<number>(null);
  const leave = async () => {
    if (entered.current !== null) await leavePage(entered.current);
    entered.current = null;
  };

  const copied = async (why: string) => say(`${why} ${copyWords(await copyText(text))}`.trim());

  const place = async (tabId: number, composer: PlacedComposer, mode: InsertRequest['mode']) => {
    const request = { index: composer.index, text, mode, subject };
    const result = await insertInto(tabId, composer.frameId, request).catch(
      () => ({ ok: false, why: 'gone' }) as const,
    );
    await leave();
    if (result.ok) say(`${inserted} ${subjectWords[result.subject]}`.trim(), 'good');
    else await copied(refused[result.why]);
  };

  const approach = async (tabId: number, composer: PlacedComposer, verdict: Verdict) => {
    const add = composer.text === '' ? 0 : composer.text.length + 2;
    const room = composer.limit;
    const go = async (mode: InsertRequest['mode']) => {
      const length = text.length + (mode === 'append' ? add : 0);
      if (room !== null && length > room) {
        say(
          `This box takes ${room} characters and the message would have ${length}. Shorten it first.`,
        );
      } else await place(tabId, composer, mode);
    };
    const next = async () => (add > 0 ? setOutcome({ kind: 'occupied', go }) : go('append'));
    if (verdict.kind === 'same') await next();
    else setOutcome({ kind: 'whose', verdict, go: next });
  };

  const enter = async () => {
    const tabId = await frontTabId();
    const composers = tabId === null ? null : await lookAround(tabId).catch(() => null);
    if (tabId === null || composers === null) return copied(CLOSED[surface]);
    entered.current = tabId;
    const choice = chooseComposer(composers, content.channel);
    if (choice.kind === 'one' && person) {
      const { composer } = choice;
      return approach(tabId, composer, compareRecipient(person, composer.recipient));
    }
    await leave();
    if (choice.kind === 'which')
      return say(
        'There are several message boxes. Click into the one you mean, then press the button again.',
      );
    return copied('There is no message box on this page that Boardside knows.');
  };

  return {
    outcome,
    say,
    cancel() {
      setOutcome({ kind: 'idle' });
      void leave();
    },
    copy: () => copied(''),
    copyFormatted: async () =>
      say(copyWords(await copyRich(text, asRich(content.body)), ' with its formatting')),
    async insert() {
      if (content.body.trim() === '') return say('Not inserted. Nothing is written yet.');
      const found = await findings().catch(() => null);
      if (!found) return say('Not inserted. It could not be read over; try again, or copy it.');
      const stop = found.find(({ level }) => level === 'stop');
      if (stop) return say(`Not inserted. ${stop.says}`);
      if (!person) return say('Not inserted. Choose the person it is for first.');
      if (person.stage === 'declined' && ASKS.includes(content.purpose))
        return say(`Not inserted. ${person.name} said no; reopen it first if that has changed.`);
      // The toolbar button lets the popup in; a click in the panel does not, so there the site is asked for.
      const site = surface === 'popup' ? undefined : SITE[content.channel];
      if (surface !== 'popup' && !site)
        return copied('To insert it there, press the Boardside button in the toolbar.');
      if (site && !(await mayEnter(site))) return setOutcome({ kind: 'access', site, go: enter });
      return enter();
    },
  };
}
