import { myZone } from '@/lib/data/zoned';
import type { Group, Row, Variable } from './facts-known';
import { LINKS, PERSON, VALUE } from './facts-person';
import { paragraph, phrase, sentence } from './facts-words';

const ME: Row[] = [
  ['name', 'Your name', 'your name', ({ me }) => paragraph(me.myName)],
  ['role', 'Your role', 'your role', ({ me }) => phrase(me.myRole)],
  ['intro', 'You, in a sentence', 'who you are, in one sentence', ({ me }) => sentence(me.intro)],
  ['skills', 'Your skills', 'what you can do', ({ me }) => phrase(me.mySkills)],
  ['experience', 'Your experience', 'what you have done', ({ me }) => phrase(me.myExperience)],
  ['projects', 'Your projects', 'what you work on', ({ me }) => phrase(me.myProjects)],
  ['offer', 'What you can offer', 'what you can offer them', ({ me }) => phrase(me.myOffer)],
  ['teaching', 'What you could teach', 'what you could teach', ({ me }) => phrase(me.myTeaching)],
  [
    'seeking',
    'What you seek help with',
    'what you want help with',
    ({ me }) => phrase(me.mySeeking),
  ],
  ['support', 'The support you hope for', 'what kind of help', ({ me }) => phrase(me.mySupport)],
  [
    'availability',
    'When you have time',
    'when you have time',
    ({ me }) => phrase(me.myAvailability),
  ],
  ['timeZone', 'Your time zone', 'your time zone', ({ me }) => zone(me.myTimeZone)],
  ['link', 'Your link', 'a link to you or your work', ({ me }) => paragraph(me.myLink)],
];

const SESSION: Row[] = [
  ['day', 'The day you talked', 'the day you talked', ({ session }) => phrase(session?.day)],
  [
    'topic',
    'What you talked about',
    'what you talked about',
    ({ session }) => phrase(session?.topic),
  ],
];

const ADVICE: Row[] = [
  ['said', 'What they advised', 'what they advised', ({ advice }) => advice?.said ?? ''],
  ['did', 'What you did', 'what you did', ({ advice }) => advice?.did ?? ''],
  ['ledTo', 'What it led to', 'what it led to', ({ advice }) => advice?.ledTo ?? ''],
  ['when', 'When they advised it', 'when they said it', ({ advice }) => advice?.when ?? ''],
];

const MENTORSHIP: Row[] = [
  ['with', 'Whom it is with', 'who it is with', ({ mentorship }) => phrase(mentorship?.with)],
  ['goal', 'The mentorship’s goal', 'the goal', ({ mentorship }) => phrase(mentorship?.goal)],
  ['cadence', 'How often you meet', 'how often', ({ mentorship }) => phrase(mentorship?.cadence)],
  ['endsOn', 'When it ends', 'the last day', ({ mentorship }) => phrase(mentorship?.endsOn)],
  ['term', 'For how long you meet', 'for how long', ({ mentorship }) => phrase(mentorship?.term)],
  ['focus', 'What it is about', 'what you work on', ({ mentorship }) => phrase(mentorship?.focus)],
  [
    'teach',
    'What you teach them',
    'what you could show them',
    ({ mentorship, me }) => phrase(mentorship?.teach) || phrase(me.myTeaching),
  ],
  [
    'learn',
    'What you learn from them',
    'what they could show you',
    ({ mentorship }) => phrase(mentorship?.learn),
  ],
  [
    'accountability',
    'How you hold each other to it',
    'who promises what, and when you ask each other',
    ({ mentorship }) => phrase(mentorship?.accountability),
  ],
  [
    'projects',
    'What you build together',
    'something small to make together',
    ({ mentorship }) => phrase(mentorship?.projects),
  ],
];

/** Everything a template can ask for, in the order it is offered. */
export const VARIABLES: readonly Variable[] = Object.entries({
  person: PERSON,
  me: ME,
  value: VALUE,
  links: LINKS,
  session: SESSION,
  advice: ADVICE,
  mentorship: MENTORSHIP,
} satisfies Record<Group, Row[]>).flatMap(([group, rows]) =>
  rows.map(([name, label, slot, read]) => ({
    name: `${group}.${name}`,
    label,
    slot,
    group: group as Group,
    read,
  })),
);

/** Where none is chosen, the system's. */
function zone(chosen: string): string {
  return chosen || myZone();
}
