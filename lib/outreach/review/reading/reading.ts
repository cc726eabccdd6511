import type { Message } from '../finding';
import { asksOf, giftsOf, type Ask } from './asks';
import { durationsOf, type Duration } from './durations';
import { greetingOf, type Greeting } from './greeting';
import { inEnglish, plain } from './plain';
import { sentencesOf, type Sentence, type Stretch } from './sentences';
import { signOffOf } from './sign-off';

/** A message taken apart once, so that every rule reads the same thing. Offsets are those of the message. */
export interface Reading {
  readonly message: Message;
  /** Subject and body in plain characters, as long as the originals. */
  subject: string;
  body: string;
  english: boolean;
  greeting: Greeting | null;
  /** Where the sign-off begins, or the end of the words. */
  signOff: number;
  /** What stands between greeting and sign-off. */
  sentences: Sentence[];
  asks: Ask[];
  /** Clauses in which the writer gives something. */
  gifts: Stretch[];
  /** Lengths of time in the body, and those the subject names. */
  durations: Duration[];
  promised: Duration[];
}

/** Reads a message; any text may be given. What no rule asks for is never worked out. */
export function read(message: Message): Reading {
  const body = plain(message.body);
  const subject = plain(message.subject);
  const greeting = greetingOf(body);
  const start = greeting?.to ?? 0;
  const signOff = once(() => Math.max(start, signOffOf(body, message.myName)));
  const sentences = once(() => sentencesOf(body, start, signOff()));
  const gifts = once(() => sentences().flatMap((sentence) => giftsOf(sentence)));
  const asks = once(() => sentences().flatMap((sentence) => asksOf(sentence, gifts())));
  const english = once(() => inEnglish(body));
  const durations = once(() => durationsOf(body));
  return {
    message,
    subject,
    body,
    greeting,
    get english() {
      return english();
    },
    get signOff() {
      return signOff();
    },
    get sentences() {
      return sentences();
    },
    get gifts() {
      return gifts();
    },
    get asks() {
      return asks();
    },
    get durations() {
      return durations();
    },
    get promised() {
      return durationsOf(subject);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Whether one stretch touches another. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
