import type { Fix } from './finding';
import type { Reading } from './reading/reading';

/** A fix that adds a sentence where the message ends, before the sign-off. */
export function addAtEnd(reading: Reading, sentence: string, label: string): Fix {
  const { body } = reading.message;
  const end = body.trimEnd().length;
  const signed = reading.signOff < end;
  const at = signed ? reading.signOff : end;
  const gap = /\n\s*$/u.exec(body.slice(0, at))?.[0];
  const text = signed ? `${sentence}${gap ?? ' '}` : `${at === 0 ? '' : ' '}${sentence}`;
  return { field: 'body', from: at, to: at, label, text };
}
