import { BARRIER_LABELS, CLOSENESS_LABELS, SIGN_LABELS } from '@/lib/people/approach';
import { RATING_LABELS, RATINGS } from '@/lib/people/ratings';
import { section } from '@/lib/sessions/markdown-text';
import { labelled, plainText } from './lines';
import type { About } from './vault-rows';

/** What you think of somebody, and what you mean to ask them: for your own eyes. */
export function privateSections({ person, questions }: About): string[] {
  const { closeness, signs, barrier, ratings, valueMap } = person;
  const scores = RATINGS.flatMap((name) =>
    ratings[name] === null ? [] : [`${RATING_LABELS[name]} ${ratings[name]}`],
  );
  const known = [
    ...labelled('How close', closeness === null ? '' : CLOSENESS_LABELS[closeness]),
    ...labelled('Signs', signs.map((sign) => SIGN_LABELS[sign]).join(', ')),
    ...labelled('How hard to approach', barrier === null ? '' : BARRIER_LABELS[barrier]),
    ...labelled('Why', person.barrierWhy),
    ...labelled('Ratings', scores.join(', ')),
    ...labelled('Values and style', person.style),
    ...labelled('What they gain', person.gains),
    ...labelled('Their projects', valueMap.projects),
    ...labelled('Their interests', valueMap.interests),
    ...labelled('Their challenges', valueMap.challenges),
    ...labelled('What I can contribute', valueMap.contribute),
    ...labelled('Value proposition', valueMap.proposition),
    ...valueMap.read.flatMap(({ what, took }) => labelled(`Of theirs I know`, `${what}\n${took}`)),
  ];
  const waiting = questions
    .filter(({ state }) => state === 'waiting')
    .flatMap(({ text }) => plainText(text).map((line) => `- ${line}`));
  return [
    ...section('What I know of them', known),
    ...section('Questions that wait for them', waiting),
    ...section('Notes', person.notes.trim() === '' ? [] : plainText(person.notes)),
  ];
}
