import type { Term, Terms } from '@/lib/mentorships/terms';
import { capital, type Dice } from '../dice.ts';

/** Terms with all that can be said in them; the kinds of rhythm and term take their turns by `number`. */
export function agreedTerms(dice: Dice, number: number, everyDays: number, until: string): Terms {
  const said = () => capital(dice.words(9));
  const ends: Term[] = [
    { kind: 'for', count: 6, unit: 'week' },
    { kind: 'until', day: until },
    { kind: 'sessions', count: 3 },
    { kind: 'condition', text: said() },
    { kind: 'open' },
  ];
  return {
    backgrounds: said(),
    hopes: said(),
    fit: said(),
    direction: said(),
    format: dice.pick(['project', 'pairing', 'review', 'q-and-a', null] as const),
    methods: ['q-and-a', 'practice'],
    rhythm:
      number % 4 === 3
        ? { kind: 'ad-hoc', minutes: 30 }
        : { kind: 'every', days: everyDays, minutes: 30 },
    drives: dice.pick(['me', 'them', 'both'] as const),
    term: ends[number % ends.length] ?? null,
    between: said(),
    confidential: true,
    mayTell: said(),
    formality: dice.pick(['informal', 'in-between', 'formal'] as const),
    bringMe: said(),
    bringThem: said(),
    accountability: said(),
    projects: said(),
  };
}
