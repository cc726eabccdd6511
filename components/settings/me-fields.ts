import type { Me } from '@/lib/settings/settings';

interface MeField {
  name: keyof Me;
  label: string;
  /** The most characters that are kept of it. */
  max: number;
  long?: true;
  placeholder?: string;
}

interface MeGroup {
  title: string;
  hint: string;
  fields: MeField[];
}

const LINE = 300;
const TEXT = 4_000;

/** What there is to know about yourself (O3), group by group, each with a line of guidance. */
export const ME_GROUPS: readonly MeGroup[] = [
  {
    title: 'Who you are',
    hint: 'One sentence each. They open your messages.',
    fields: [
      { name: 'myName', label: 'Your name', max: 120 },
      { name: 'myRole', label: 'Your role', max: LINE, placeholder: 'backend developer' },
      {
        name: 'intro',
        label: 'Who you are, in one sentence',
        max: 400,
        long: true,
        placeholder: "I'm a backend developer in Porto, two years in.",
      },
      { name: 'myLink', label: 'A link to you or your work', max: LINE, placeholder: 'https://' },
    ],
  },
  {
    title: 'What you have',
    hint: 'An inventory in ten minutes: write what comes to mind, one thing on each line.',
    fields: [
      { name: 'mySkills', label: 'Skills', max: TEXT, long: true },
      { name: 'myExperience', label: 'Experience', max: TEXT, long: true },
      { name: 'myEducation', label: 'Education', max: TEXT, long: true },
      { name: 'myProjects', label: 'Projects', max: TEXT, long: true },
      { name: 'myNetwork', label: 'Network: whom you know', max: TEXT, long: true },
    ],
  },
  {
    title: 'What you can give',
    hint: 'Small things count: a test run, notes of a talk, an introduction.',
    fields: [
      { name: 'myOffer', label: 'What I can offer', max: TEXT, long: true },
      { name: 'myTeaching', label: 'What I could teach', max: TEXT, long: true },
    ],
  },
  {
    title: 'What you look for',
    hint: 'Areas, and the kind of help. Not fully knowing is fine.',
    fields: [
      { name: 'mySeeking', label: 'Areas I seek help with', max: TEXT, long: true },
      {
        name: 'mySupport',
        label: 'Kind of support',
        max: TEXT,
        long: true,
        placeholder: 'a second look at my plans, every two weeks',
      },
    ],
  },
  {
    title: 'When you have time',
    hint: 'A mentor can tell by it whether your hours meet.',
    fields: [
      {
        name: 'myAvailability',
        label: 'Availability',
        max: LINE,
        placeholder: '2 hours a week, mornings',
      },
    ],
  },
];
