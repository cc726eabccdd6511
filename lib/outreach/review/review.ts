import type { Finding, Fix, Message } from './finding';
import { read, type Reading } from './reading/reading';
import type { Hit, Rule } from './rule';
import { RULES } from './rules';

const LEVELS = { stop: 0, mend: 1, hint: 2 } as const;

/**
 * What a fair reviewer would say about a message before it goes (O4): what
 * stops it first, then faults, then what is worth a thought, each in the order
 * of the text. Nothing for an empty body, and nothing is the aim.
 */
export function review(message: Message): Finding[] {
  if (message.body.trim() === '') return [];
  const reading = read(message);
  return RULES.filter((rule) => rule.applies(message))
    .flatMap((rule) => findingsOf(rule, reading))
    .toSorted((a, b) => LEVELS[a.level] - LEVELS[b.level] || placeOf(a) - placeOf(b));
}

function findingsOf(rule: Rule, reading: Reading): Finding[] {
  const hits = rule.find(reading);
  return hits.map(({ says, at, level = rule.level, fix = null }) => ({
    code: rule.code,
    level,
    says,
    why: rule.why,
    source: rule.source,
    at,
    fix: fix && mends(rule, reading.message, hits, fix) ? fix : null,
  }));
}

/** A fix is offered only when it leaves less to find than there was. */
function mends(rule: Rule, message: Message, hits: readonly Hit[], fix: Fix): boolean {
  const mended = apply(message, fix);
  const left = rule.applies(mended) ? rule.find(read(mended)) : [];
  return (
    left.length < hits.length ||
    (rule.code === 'too-long-for-channel' && mended.body.length < message.body.length)
  );
}

/** The message with one fix made: `text` in place of exactly its span. */
export function apply(message: Message, { field, from, to, text }: Fix): Message {
  const words = message[field];
  return { ...message, [field]: words.slice(0, from) + text + words.slice(to) };
}

/** The subject stands before the body. */
function placeOf({ at }: Finding): number {
  return at.field === 'subject' ? at.from - 1e9 : at.from;
}
