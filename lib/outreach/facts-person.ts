import { personLink } from '@/lib/people/links';
import { firstName } from '@/lib/people/name';
import type { Row, Variable, Whom } from './facts-known';
import { paragraph, phrase, sentence } from './facts-words';

export const PERSON: Row[] = [
  ['firstName', 'Their first name', 'their first name', who((p) => firstName(p.name) || 'there')],
  ['name', 'Their full name', 'their name', who((p) => paragraph(p.name))],
  ['headline', 'What they do', 'what they do', who((p) => phrase(p.headline))],
  ['company', 'Their company', 'their company', who((p) => phrase(p.company))],
  ['place', 'Where they are', 'where they are', who((p) => phrase(p.place))],
  ['areas', 'Their areas', 'what they are good at', who((p) => phrase(p.areas?.join('\n')))],
];

export const VALUE: Row[] = [
  ['projects', 'Their projects', 'what they work on', who((p) => phrase(p.valueMap?.projects))],
  [
    'interests',
    'Their interests',
    'what they care about',
    who((p) => phrase(p.valueMap?.interests)),
  ],
  [
    'challenges',
    'Their challenges',
    'what is hard for them now',
    who((p) => phrase(p.valueMap?.challenges)),
  ],
  [
    'contribute',
    'What you can contribute',
    'what you could do for them',
    who((p) => phrase(p.valueMap?.contribute)),
  ],
  [
    'proposition',
    'What they gain from knowing you',
    'what they gain, in two or three sentences',
    who((p) => sentence(p.valueMap?.proposition)),
  ],
  [
    'readWhat',
    'What of theirs you read',
    'which work of theirs',
    who((p) => phrase(read(p)?.what)),
  ],
  ['readTook', 'What it did for you', 'what it changed for you', who((p) => phrase(read(p)?.took))],
];

export const LINKS: Row[] = [
  [
    'profile',
    'Their LinkedIn',
    'a link to their profile',
    who((p) => p.links?.find(({ kind }) => kind === 'linkedin')?.url ?? ''),
  ],
  [
    'found',
    'The page you found them on',
    'a link to where you found them',
    who((p) => found(p)?.url ?? ''),
  ],
  [
    'foundTitle',
    'Where you found them',
    'where you found them',
    who((p) => phrase(found(p)?.title)),
  ],
];

/** Reads a fact about the person; of nobody, the name is empty and nothing else is known. */
function who(readFact: (person: Whom) => string): Variable['read'] {
  return ({ person }) => readFact(person ?? { id: null, name: '' });
}

/** The newest of what of theirs you have read. */
function read(person: Whom): { what: string; took: string } | undefined {
  return person.valueMap?.read.findLast(({ what, took }) => what !== '' || took !== '');
}

/** The first place they were found that is more than their own profile. */
function found(person: Whom): { url: string; title: string } | undefined {
  const own = new Set(person.links?.map(({ key }) => key));
  for (const { url, title } of person.sources ?? []) {
    if (url !== null && !own.has(personLink(url)?.key ?? '')) return { url, title };
  }
  return undefined;
}
