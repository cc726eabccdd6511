import { CHANNELS } from './channel';
import type { DraftContent } from './draft';

/** One thing to mend before the message goes; `stops` findings keep it from being inserted (Trust 5). */
export interface Finding {
  code: 'empty' | 'unfilled-slot' | 'unfilled-variable' | 'over-limit';
  stops: boolean;
  says: string;
  /** Where in the text it is, for selecting it; UTF-16 offsets. */
  at: { field: 'subject' | 'body'; from: number; to: number };
}

/** A slot is words in square brackets, not a link target or a checkbox. */
const SLOT = /\[(?![ x]?\])([^[\]\n]{2,120})\](?!\()/giu;
const VARIABLE = /\{\{[^{}\n]{0,80}\}\}/gu;

/** What stands between this draft and its composer, in the order it is written (O4, Trust 5). */
export function review(draft: Pick<DraftContent, 'subject' | 'body' | 'channel'>): Finding[] {
  const channel = CHANNELS[draft.channel];
  const { body } = draft;
  if (body.trim() === '') {
    return [
      { code: 'empty', stops: true, says: 'Nothing is written yet.', at: span('body', 0, 0) },
    ];
  }
  const findings = [
    ...(channel.subject ? gaps('subject', draft.subject) : []),
    ...gaps('body', body),
  ];
  if (channel.limit !== null && body.length > channel.limit) {
    const over = body.length - channel.limit;
    findings.push({
      code: 'over-limit',
      stops: true,
      says: `${over} ${over === 1 ? 'character' : 'characters'} too long. ${channel.limitWhy}`,
      at: span('body', channel.limit, body.length),
    });
  }
  return findings;
}

function gaps(field: 'subject' | 'body', text: string): Finding[] {
  const slots = [...text.matchAll(SLOT)].map((match) => ({
    code: 'unfilled-slot' as const,
    stops: true,
    says: `Fill in: ${match[1]}.`,
    at: span(field, match.index, match.index + match[0].length),
  }));
  const variables = [...text.matchAll(VARIABLE)].map((match) => ({
    code: 'unfilled-variable' as const,
    stops: true,
    says: `${match[0]} stands for something that is not known. Write it out.`,
    at: span(field, match.index, match.index + match[0].length),
  }));
  return [...slots, ...variables].toSorted((a, b) => a.at.from - b.at.from);
}

function span(field: 'subject' | 'body', from: number, to: number): Finding['at'] {
  return { field, from, to };
}
