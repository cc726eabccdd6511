import { PURPOSE_LABELS } from '@/lib/outreach/purpose';
import { STAGE_LABELS, type Person } from '@/lib/people/person';
import { storyOf, type StoryEvent } from '@/lib/people/story';
import type { Touch } from '@/lib/people/touch';
import { draftsTo } from './drafts';
import { touchesOf } from './touches';

/** Everything that happened with somebody. */
export async function readStory(
  person: Person,
): Promise<{ touches: Touch[]; events: StoryEvent[] }> {
  const [touches, drafts] = await Promise.all([
    touchesOf(person.id),
    draftsTo(person.id)
      .filter(({ state }) => state === 'open')
      .toArray(),
  ]);
  const underWay = drafts.map(({ id, updatedAt, purpose }) => ({
    id,
    updatedAt,
    purpose: PURPOSE_LABELS[purpose],
  }));
  return { touches, events: storyOf(person, touches, underWay, (stage) => STAGE_LABELS[stage]) };
}
