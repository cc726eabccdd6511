/** The kinds of talk there is an agenda for; `own` is the user's, saved elsewhere. */
export const AGENDA_KINDS = [
  'regular',
  'first-mentee',
  'first-mentor',
  'pairing',
  'code-review',
  'q-and-a',
  'curiosity',
  'look-back',
  'closing',
  'grow',
  'team',
  'own',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** A part's share of the time, and the minutes it is no use below. */
export type Part = readonly [title: string, share: number, least: number];

export interface Agenda {
  label: string;
  /** When it suits. */
  hint: string;
  parts: readonly Part[];
}

/** Each after its source: how a talk is divided, in minutes of a talk of the usual length. */
export const AGENDAS: Record<AgendaKind, Agenda> = {
  // S4, conversation structure.
  regular: {
    label: 'Regular session',
    hint: 'You meet again and again: progress, one main topic, next steps, a word about the two of you.',
    parts: [
      ['Opening', 5, 1],
      ['Core', 18, 1],
      ['Next steps', 5, 1],
      ['Relationship', 2, 1],
    ],
  },
  // S1 and S2, a first session: backgrounds, hopes, fit, cadence, rules between sessions, when to stop.
  'first-mentee': {
    label: 'First session, as mentee',
    hint: 'You are to be mentored and meet for the first time: who you are, what you hope for, how you want to work.',
    parts: [
      ['Getting to know each other', 8, 1],
      ['What I hope for', 10, 1],
      ['How we work together', 12, 2],
      ['Next steps', 5, 1],
    ],
  },
  'first-mentor': {
    label: 'First session, as mentor',
    hint: 'Somebody comes to you for the first time: listen first, say what you can and cannot give, agree on terms.',
    parts: [
      ['Getting to know each other', 8, 1],
      ['What they know and want', 12, 1],
      ['What I can give', 5, 1],
      ['How we work together', 10, 1],
      ['Next steps', 5, 1],
    ],
  },
  // Turns are put in place of `TURNS`: see `agenda.ts`.
  pairing: {
    label: 'Pairing',
    hint: 'Basics are learnt best side by side: you take turns at the keyboard, every 10 to 15 minutes.',
    parts: [
      ['Settle on one thing', 5, 1],
      ['Turns', 50, 2],
      ['What we learned', 5, 1],
    ],
  },
  'code-review': {
    label: 'Code review or deep dive',
    hint: 'There is a particular codebase or change to look into together.',
    parts: [
      ['What it is for', 5, 1],
      ['Walk through', 12, 1],
      ['Deep dive', 18, 1],
      ['What to change', 7, 1],
      ['Next steps', 3, 1],
    ],
  },
  'q-and-a': {
    label: 'Questions and answers',
    hint: 'You are new or undecided and have a list of questions. Good for a start, not for long.',
    parts: [
      ['Since last time', 3, 1],
      ['Questions, weightiest first', 22, 2],
      ['What to try', 5, 1],
    ],
  },
  // S3, curiosity conversations.
  curiosity: {
    label: 'Curiosity conversation',
    hint: 'One talk with somebody interesting: their story, then your own situation, then what to try.',
    parts: [
      ['Thanks, and who I am', 3, 1],
      ['Their story', 12, 1],
      ['Where I am', 10, 1],
      ['What to try and report back', 5, 1],
    ],
  },
  // S1 and S2, touching base at the end of a term.
  'look-back': {
    label: 'Look back',
    hint: 'A term is over, or it is time to ask: is this working for both, and how do we go on?',
    parts: [
      ['What we set out to do', 7, 1],
      ['What helped, what did not', 10, 1],
      ['How it is for each of us', 6, 1],
      ['Go on, refocus or close', 7, 1],
    ],
  },
  closing: {
    label: 'Closing well',
    hint: 'Your last session: what has changed, thanks, and how you stay in touch or hand over.',
    parts: [
      ['What has changed', 12, 1],
      ['What it gave each of us', 8, 1],
      ['Open ends and handing over', 6, 1],
      ['Staying in touch', 4, 1],
    ],
  },
  grow: {
    label: 'GROW',
    hint: 'There is a goal and no clear way to it: goal, reality, options, will. Questions rather than advice.',
    parts: [
      ['Goal', 5, 1],
      ['Reality', 8, 1],
      ['Options', 10, 1],
      ['Will', 7, 1],
    ],
  },
  // S5, a team's session after a sprint.
  team: {
    label: 'A team with its mentor',
    hint: 'After a retrospective: weaknesses by their impact, questions, the mentor, and at least three clear goals.',
    parts: [
      ['Strengths and weaknesses', 5, 1],
      ['Discussion points', 5, 1],
      ['Session with the mentor', 25, 1],
      ['Planning', 15, 1],
    ],
  },
  own: {
    label: 'My own',
    hint: 'Divide the time as you like, and keep it for the next time.',
    parts: [['Talk', 1, 1]],
  },
};
