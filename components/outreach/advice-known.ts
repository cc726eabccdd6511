import { dayWords, myZone } from '@/components/ui/when';
import { adviceTold, type AdviceTold } from '@/lib/advice/report';
import { advisesMe } from '@/lib/advice/whose';
import { dayOf } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import { getAdvice, talkStarts, toReport } from '@/lib/store/advice';

/** R1: the advice a message to somebody tells about: these pieces, else all that was tried and not told yet. */
export async function adviceKnown(
  person: Person,
  ids?: readonly string[],
): Promise<AdviceTold | null> {
  const advice = ids ? await getAdvice(ids) : advisesMe(person) ? await toReport(person.id) : [];
  const theirs = advice.filter(({ personId }) => personId === person.id);
  const starts = await talkStarts(theirs);
  const dayWas = (at: number) => dayWords(dayOf(at, myZone()).toString());
  return adviceTold(
    theirs.map((one) => ({ advice: one, day: dayWas(starts.get(one.sessionId) ?? one.at) })),
  );
}
