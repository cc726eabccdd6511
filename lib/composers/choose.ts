import type { ChannelId } from '@/lib/outreach/channel';
import type { Composer } from './report';

export type Choice<C extends Composer> =
  | { kind: 'one'; composer: C }
  | { kind: 'none' }
  | { kind: 'which' };

/** The composer that is meant: the one with the caret, else the only one for the channel, else the only one at all. */
export function chooseComposer<C extends Composer>(composers: C[], channel: ChannelId): Choice<C> {
  const focused = composers.find((composer) => composer.focused);
  if (focused) return { kind: 'one', composer: focused };
  const fitting = composers.filter((composer) => composer.channel === channel);
  const candidates = fitting.length > 0 ? fitting : composers;
  const [first, second] = candidates;
  if (!first) return { kind: 'none' };
  return second ? { kind: 'which' } : { kind: 'one', composer: first };
}
