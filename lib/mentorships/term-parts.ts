import { FORMAT_LABELS, METHOD_LABELS, METHODS, type Method } from '@/lib/sessions/method';
import { termWords } from './term';
import type { Terms } from './terms';
import { rhythmWords } from './terms-words';

/** Both sides by name; an empty name of yours is spoken of as "I". */
export interface Sides {
  me: string;
  them: string;
  /** Both teach: what each brings is what they teach (G2, G3). */
  teach?: boolean;
}

type Part = keyof Terms;

/** The parts of the terms, in the order in which an agreement is read. */
export const PARTS = [
  'direction',
  'backgrounds',
  'hopes',
  'fit',
  'rhythm',
  'term',
  'drives',
  'format',
  'methods',
  'between',
  'confidential',
  'mayTell',
  'formality',
  'bringMe',
  'bringThem',
  'accountability',
  'projects',
] as const satisfies readonly Part[];

const LABELS: Record<Exclude<Part, 'bringMe' | 'bringThem'>, string> = {
  direction: 'What it is about',
  backgrounds: 'Backgrounds',
  hopes: 'Hopes',
  fit: 'Why the two of us',
  rhythm: 'How often',
  term: 'How long',
  drives: 'Who keeps the calendar',
  format: 'Format',
  methods: 'Methods',
  between: 'Between talks',
  confidential: 'Confidentiality',
  mayTell: 'What may be told',
  formality: 'Tone',
  accountability: 'How we hold each other to it',
  projects: 'What we build together',
};

export const FORMALITY_LABELS = {
  informal: 'Informal',
  'in-between': 'In between',
  formal: 'Formal',
} as const;

export function partLabel(part: Part, { me, them, teach = false }: Sides): string {
  if (part === 'bringThem') return teach ? `${them} teaches` : `What ${them} brings`;
  if (part !== 'bringMe') return LABELS[part];
  if (teach) return me === '' ? 'I teach' : `${me} teaches`;
  return me === '' ? 'What I bring' : `What ${me} brings`;
}

/** A part in words, to be read by both sides; an empty text where nothing was said. */
export function partWords(terms: Terms, part: Part, sides: Sides, locale = 'en'): string {
  const me = sides.me || 'me';
  switch (part) {
    case 'rhythm':
      return terms.rhythm ? capital(rhythmWords(terms.rhythm)) : '';
    case 'term':
      return terms.term ? capital(termWords(terms.term, locale)) : '';
    case 'drives':
      return terms.drives
        ? { me: capital(me), them: sides.them, both: 'Both of us' }[terms.drives]
        : '';
    case 'format':
      return terms.format ? FORMAT_LABELS[terms.format] : '';
    case 'methods':
      return ordered(terms.methods)
        .map((method) => methodWords(method, me, sides.them))
        .join(', ');
    case 'confidential':
      return terms.confidential
        ? 'What is said stays between us.'
        : 'What is said may be told to others.';
    case 'formality':
      return terms.formality ? FORMALITY_LABELS[terms.formality] : '';
    default:
      return terms[part].trim();
  }
}

/** In one order, whichever was chosen first. */
export function ordered(methods: readonly Method[]): Method[] {
  return METHODS.filter((method) => methods.includes(method));
}

/** Who is shadowed is said by name: "you" would be somebody else for the other side. */
function methodWords(method: Method, me: string, them: string): string {
  if (method === 'shadowing-them') return `Shadowing ${them}`;
  return method === 'shadowing-you' ? `Shadowing ${me}` : METHOD_LABELS[method].label;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
