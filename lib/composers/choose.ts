import type { ChannelId } from '@/lib/outreach/channel';
import type { Composer } from './report';

export type Choice<C extends Composer> =
  | { kind: 'one'; composer: C }
  | { kind: 'none' }
  | { kind: 'which' };

/**
 * The composer that is meant: the one with the caret, else the only one for the
 * channel, else the only one at all; of several, the one that the site marks as
 * used last.
 */
export function chooseComposer<C extends Composer>(composers: C[], channel: ChannelId): Choice<C> {
  const focused = composers.find((composer) => composer.focused);
  if (focused) return { kind: 'one', composer: focused };
  const fitting = composers.filter((composer) => composer.channel === channel);
  const candidates = fitting.length > 0 ? fitting : composers;
  if (candidates.length === 0) return { kind: 'none' };
  const current = candidates.filter((composer) => composer.current);
  const [first, second] = current.length > 0 ? current : candidates;
  return first && !second ? { kind: 'one', composer: first } : { kind: 'which' };
}
