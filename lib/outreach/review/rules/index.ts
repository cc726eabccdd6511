import type { Rule } from '../rule';
import { noClearAsk, severalAsks } from './ask';
import { unfilledPlaceholder } from './blanks';
import { allAboutMe, noThanks } from './give';
import { tooLong } from './limits';
import { noReference, wrongName } from './person';
import { vagueSubject } from './subject';
import { noTimeBound, tooLongAsk } from './time';
import { flattery, overApologetic, rude } from './tone';
import { tooBroad } from './topic';
import { jargon } from './words';

/** Every rule of the review, one for each code. */
export const RULES: readonly Rule[] = [
  unfilledPlaceholder,
  tooLong,
  wrongName,
  vagueSubject,
  noReference,
  noClearAsk,
  severalAsks,
  noTimeBound,
  tooLongAsk,
  tooBroad,
  allAboutMe,
  noThanks,
  flattery,
  overApologetic,
  jargon,
  rude,
];
