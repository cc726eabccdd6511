import { useState } from 'react';
import { chooseComposer } from '@/lib/composers/choose';
import type { InsertRequest } from '@/lib/composers/report';
import type { DraftContent } from '@/lib/outreach/draft';
import { compareRecipient, type Verdict } from '@/lib/outreach/recipient';
import type { Finding } from '@/lib/outreach/review';
import type { Person } from '@/lib/people/person';
import { insertInto, leavePage, lookAround, type PlacedComposer } from '@/lib/platform/page';
import type { FrontTab } from '@/lib/platform/tabs';

/** Where an insertion stands: done or not and why, or a question only the user can answer. */
export type Outcome =
  | { kind: 'idle' }
  | { kind: 'said'; says: string; tone: 'good' | 'plain' }
  | { kind: 'whose'; verdict: Verdict; go: () => Promise<void> }
  | { kind: 'occupied'; go: (mode: InsertRequest['mode']) => Promise<void> };

interface Delivery {
  outcome: Outcome;
  insert: () => Promise<void>;
  copy: () => Promise<void>;
  cancel: () => void;
}

const PASTE = 'Click into the message box and press Ctrl+V (⌘V on a Mac).';

/** From the draft into the composer in front, by way of every question that has to be asked first (Trust 4 and 5). */
export function useInsert(
  content: DraftContent,
  person: Person | null,
  findings: Finding[],
  tab: FrontTab | null,
): Delivery {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const say = (says: string, tone: 'good' | 'plain' = 'plain') =>
    setOutcome({ kind: 'said', says, tone });

  const copied = async (why: string) => {
    try {
      await navigator.clipboard.writeText(content.body);
      say(`${why} The message is copied. ${PASTE}`.trim());
    } catch {
      say(
        `${why} The browser did not let it be copied either: select the message and press Ctrl+C.`.trim(),
      );
    }
  };

  const place = async (tabId: number, composer: PlacedComposer, mode: InsertRequest['mode']) => {
    const request = { index: composer.index, text: content.body, mode };
    const result = await insertInto(tabId, composer.frameId, request).catch(
      () => ({ ok: false, why: 'gone' }) as const,
    );
    await leavePage(tabId);
    if (result.ok)
      say('It is in the message box. Read it there once more; sending is up to you.', 'good');
    else if (result.why === 'mismatch')
      await copied('The page changed the text, so look at its message box first.');
    else if (result.why === 'editor') await copied('This editor can’t be filled safely.');
    else await copied('The message box is gone.');
  };

  const approach = async (tabId: number, composer: PlacedComposer, verdict: Verdict) => {
    const add = composer.text === '' ? 0 : composer.text.length + 2;
    const room = composer.limit;
    const go = async (mode: InsertRequest['mode']) => {
      const length = content.body.length + (mode === 'append' ? add : 0);
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

  return {
    outcome,
    cancel: () => setOutcome({ kind: 'idle' }),
    copy: () => copied(''),
    async insert() {
      const stop = findings.find(({ stops }) => stops);
      if (stop) return say(`Not inserted. ${stop.says}`);
      if (!person) return say('Not inserted. Choose the person it is for first.');
      if (!tab) return copied('The page in front can’t be reached from here.');
      const composers = await lookAround(tab.id).catch(() => null);
      if (composers === null) return copied('The browser keeps extensions off this page.');
      const choice = chooseComposer(composers, content.channel);
      if (choice.kind === 'none')
        return copied('There is no message box on this page that Boardside knows.');
      if (choice.kind === 'which')
        return say(
          'There are several message boxes. Click into the one you mean, then press the button again.',
        );
      return approach(tab.id, choice.composer, compareRecipient(person, choice.composer.recipient));
    },
  };
}
