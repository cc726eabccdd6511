import { teaches, type Role } from './mentorship';
import type { Happened, MentorshipStage } from './stage';

/** S4: what helps in each time of a mentorship; the first that fits what has happened. */

interface Hint {
  when: (happened: Happened) => boolean;
  says: (teaches: boolean) => string;
}

const always = () => true;

const HINTS: Record<MentorshipStage, readonly Hint[]> = {
  initiation: [
    {
      when: ({ goals }) => goals === 0,
      says: () => 'One goal in your own words gives the talks a direction.',
    },
    {
      when: ({ talks }) => talks < 3,
      says: () => 'A steady rhythm helps now: the first three talks show how you work together.',
    },
    {
      when: ({ moved }) => !moved,
      says: (teaches) =>
        teaches
          ? 'Ask what they have tried since, and what came of it.'
          : 'Try one piece of advice, and tell how it went.',
    },
    {
      when: always,
      says: () => 'Look back together: what helped so far, and what would help more?',
    },
  ],
  development: [
    {
      when: ({ openGoals }) => openGoals === 0,
      says: () => 'Choose the next goal together, or look at whether this one is done.',
    },
    {
      when: ({ reported }) => reported === 0,
      says: (teaches) =>
        teaches
          ? 'Ask what your advice led to; it tells you what to say next.'
          : 'Tell them what their advice led to; it makes the next advice better.',
    },
    {
      when: always,
      says: (teaches) =>
        teaches
          ? 'Let them lead more of the talk, and ask before you advise.'
          : 'Bring what is hard, not only what is unclear.',
    },
  ],
  maturation: [
    {
      when: always,
      says: () =>
        'Ask each other what you both still gain; changing it or closing it well are both fine.',
    },
  ],
};

/** One thing that helps in this stage, given what has happened and who teaches. */
export function helps(stage: MentorshipStage, happened: Happened, role: Role): string {
  return HINTS[stage].find(({ when }) => when(happened))?.says(teaches(role)) ?? '';
}
