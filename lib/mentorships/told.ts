import type { Goal } from './goal';
import { bothWays, type Mentorship } from './mentorship';
import { lastDay, termWords } from './term';
import { rhythmWords } from './terms-words';

/** What a message may say of a mentorship: nothing that was said in confidence, and no private note. */
export interface ToldMentorship {
  /** The other side's name. */
  with: string;
  /** The first goal that is open. */
  goal: string;
  /** "30 minutes a week" */
  cadence: string;
  /** `YYYY-MM-DD`; empty while no last day is known. */
  endsOn: string;
  /** G2, G3: whether it is still being agreed between two who both teach. */
  proposed: boolean;
  /** "for 6 weeks" */
  term: string;
  /** What it is about; the goal, where that was not said. */
  focus: string;
  /** What you show them and they show you, in the words of the terms. */
  teach: string;
  learn: string;
  accountability: string;
  projects: string;
}

export function toldOf(
  mentorship: Mentorship,
  goals: readonly Goal[],
  theirName: string,
): ToldMentorship {
  const { terms, ending } = mentorship;
  const goal = goals.find(({ state }) => state === 'open')?.title ?? '';
  return {
    with: theirName,
    goal,
    cadence: terms.rhythm ? rhythmWords(terms.rhythm) : '',
    endsOn: ending?.day ?? lastDay(mentorship) ?? '',
    proposed: mentorship.status === 'agreeing' && bothWays(mentorship.role),
    term: terms.term ? termWords(terms.term) : '',
    focus: terms.direction.trim() || goal,
    teach: terms.bringMe,
    learn: terms.bringThem,
    accountability: terms.accountability,
    projects: terms.projects,
  };
}

/** The one that a message to somebody is about: the one that is not over, else the last; newest first in `all`. */
export function meantWith(all: readonly Mentorship[]): Mentorship | undefined {
  return all.find(({ status }) => status !== 'ended') ?? all[0];
}

/** A4: the one whose managers are to be told, the one last changed if there are several. */
export function toTellOf(all: readonly Mentorship[]): Mentorship | undefined {
  return all
    .filter(({ status, managers }) => {
      const waits = managers.mine === 'to-tell' || managers.theirs === 'to-tell';
      return waits && status !== 'ended';
    })
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}
