import type { Person, Stage } from './person';
import type { Touch } from './touch';

/** One line of a person's story. */
export interface StoryEvent {
  id: string;
  at: number;
  kind: Touch['kind'] | 'stage' | 'draft' | 'saved';
  says: string;
}

/** Touches, stage changes, drafts under way and the day they were saved, as one timeline, newest first. */
export function storyOf(
  person: Person,
  touches: Touch[],
  drafts: { id: string; updatedAt: number; purpose: string }[],
  stageLabel: (stage: Stage) => string,
): StoryEvent[] {
  const stages = person.stageHistory.map(({ stage, at }) => ({
    id: `${stage}${at}`,
    at,
    kind: 'stage' as const,
    says: `Moved to ${stageLabel(stage)}`,
  }));
  const saved = {
    id: 'saved',
    at: person.createdAt,
    kind: 'saved' as const,
    says: savedWords(person),
  };
  // Of what happened at one moment the cause comes last, for this is read from below.
  return [
    ...stages,
    ...touches.map(({ id, at, kind, summary }) => ({ id, at, kind, says: summary })),
    ...drafts.map(({ id, updatedAt, purpose }) => ({
      id,
      at: updatedAt,
      kind: 'draft' as const,
      says: `A draft is under way: ${purpose}`,
    })),
    saved,
  ].toSorted((a, b) => b.at - a.at);
}

/** Where they were found; what is no page says itself how they came here. */
function savedWords({ sources: [first] }: Person): string {
  if (first && first.url === null && first.title !== '') return first.title;
  return `Saved from ${first?.title || 'nowhere in particular'}`;
}
