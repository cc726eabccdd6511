import { adviceNudge } from '@/lib/advice/nudge';
import { dayAfter, dayStart } from '@/lib/data/zoned';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { Asked } from '../known';
import type { Reminder } from '../reminder';
import { dayTold, quoted } from '../words';

/** R2: your action on its day; theirs once its day is over, to ask and not to chase. */
export function actions(asked: Asked): Reminder[] {
  return asked.known.actions.flatMap((action) => {
    const { dueDay } = action;
    if (dueDay === null) return [];
    const name = asked.nameOf(action.personId);
    const theirs = action.owner === 'them';
    const at = dayStart(dueDay, asked.timeZone);
    const from = at === null ? null : theirs ? dayStart(dayAfter(dueDay), asked.timeZone) : at;
    if (from === null) return [];
    const place = `/session/${action.sessionId}`;
    return theirs
      ? of(asked, action, place, {
          kind: 'their-action',
          key: `their-action ${action.id} ${dueDay}`,
          at: from,
          says: action.private
            ? `Ask ${name} how it goes, if it still matters.`
            : `Ask ${name} how it goes, if it still matters: ${quoted(action.text)}.`,
          why: `They said they would by ${dayTold(dueDay)}.`,
        })
      : of(asked, action, place, {
          kind: 'action',
          key: `action ${action.id} ${dueDay}`,
          at: from,
          says: action.private ? 'An action of yours, from a private line.' : capital(action.text),
          why: `Noted with ${name}, for ${dayTold(dueDay)}.`,
        });
  });
}

/** R1: an advice that waits to be tried, or reported back. */
export function advice(asked: Asked): Reminder[] {
  return asked.known.advice.flatMap((given) => {
    const nudge = adviceNudge(given, asked.now, asked.timeZone);
    const at = nudge && dayStart(nudge.day, asked.timeZone);
    if (!nudge || at === null) return [];
    const name = asked.nameOf(given.personId);
    const place = `/advice/list/${given.personId}`;
    return of(asked, given, place, {
      kind: 'advice',
      key: `advice ${given.id} ${given.status} ${nudge.day}`,
      at,
      says: given.private
        ? `Think of an advice of ${name}.`
        : `Think of what ${name} advised: ${quoted(given.text)}.`,
      why: nudge.reason,
    });
  });
}

function of(
  asked: Asked,
  { id, personId }: Takeaway,
  place: string,
  said: Pick<Reminder, 'kind' | 'key' | 'at' | 'says' | 'why'>,
): Reminder[] {
  const mentorshipId = asked.mentorshipWith(personId);
  return [{ ...said, thingId: id, personId, mentorshipId, place }];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
