import { describe, expect, it } from 'vitest';
import { remindersOf } from '@/lib/reminders/due';
import { LATER, look } from '@/lib/reminders/fire';
import { noticeOf } from '@/lib/reminders/notice';
import { KINDS, type Reminder } from '@/lib/reminders/reminder';
import { at, HOUR, MINUTE } from './rows';
import { causeHolds } from './year-causes';
import { FIRST_DAY, HOLIDAYS, LAST_DAY, writeYear } from './year-script';
import { ASLEEP } from './year-talk';
import { busyUntil, knownOf, ZONE, type World } from './year-world';

const QUIET = { quietFrom: '20:00', quietTo: '08:00', weekdaysOff: [], holidays: HOLIDAYS };

type SeenRows = Record<
  string,
  { firedAt: number | null; snoozedUntil: number | null; doneAt: null }
>;

interface Fired {
  at: number;
  reminder: Reminder;
  /** How many were told with it, as one list. */
  together: number;
  /** It had been put off. */
  again: boolean;
  holds: boolean;
}

interface Lived {
  fired: Fired[];
  world: World;
  looks: number;
  talks: number;
}

/** The year as the background lives it: an alarm, the store's changes, and nothing else kept but what is stored. */
function live(): Lived {
  const { world, happenings, talks } = writeYear();
  const end = at(LAST_DAY, '00:00', ZONE);
  const fired: Fired[] = [];
  let stored = '{}';
  let alarm = at(FIRST_DAY, '06:00', ZONE);
  let looks = 0;
  let now = alarm;

  // The worker, or the browser, may end after any look: it knows no more than what is stored.
  const lookNow = (): number => {
    looks += 1;
    const seen = JSON.parse(stored) as SeenRows;
    const reminders = remindersOf(knownOf(world, now), now, ZONE);
    const told = look(reminders, new Map(Object.entries(seen)), QUIET, {
      now,
      timeZone: ZONE,
      busyUntil: busyUntil(world, now),
    });
    for (const reminder of told.tell) {
      const again = seen[reminder.key] !== undefined;
      const holds = causeHolds(world, reminder, now);
      fired.push({ at: now, reminder, together: told.tell.length, again, holds });
      // Every fortieth is put off for an hour.
      const later = !again && fired.length % 40 === 0;
      const snoozedUntil = later ? LATER[0].until(now) : (seen[reminder.key]?.snoozedUntil ?? null);
      seen[reminder.key] = { firedAt: now, snoozedUntil, doneAt: null };
    }
    if (told.tell.length > 0) expect(noticeOf(told.tell, now).title).not.toBe('');
    stored = JSON.stringify(seen);
    alarm = told.next;
    expect(alarm).toBeGreaterThan(now);
    expect(alarm - now).toBeLessThanOrEqual(4 * HOUR);
    return told.tell.length;
  };

  while (now < end) {
    const next = happenings[0];
    const rings = ASLEEP.from <= alarm && alarm < ASLEEP.to ? ASLEEP.to : alarm;
    now = Math.min(next?.at ?? Infinity, rings);
    if (next && next.at <= now) {
      happenings.shift();
      next.what(world);
    }
    if (lookNow() > 0) expect(lookNow(), 'told again at once').toBe(0);
  }
  return { fired, world, looks, talks };
}

const local = (moment: number) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ZONE);

const isFree = (moment: number) => {
  const day = local(moment).toPlainDate().toString();
  return HOLIDAYS.some(({ from, to }) => from <= day && day <= to);
};

function line({ at: moment, reminder, together, again }: Fired): string {
  const here = local(moment);
  const when = `${here.toPlainDate().toString()} ${here.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  const how = [together > 1 ? `one of ${together}` : '', again ? 'put off before' : ''];
  const aside = how.filter((word) => word !== '').join(', ');
  return `${when}  ${reminder.kind.padEnd(15)}  ${reminder.says}  [${reminder.why}]${aside ? `  (${aside})` : ''}`;
}

describe('a year of reminders', () => {
  const { fired, looks, talks, world } = live();

  it('is a year of sixty talks, looked at several times a day and at every change', () => {
    expect(talks).toBe(60);
    expect(looks).toBeGreaterThan(366 * 6);
  });

  it('tells each once, and once more what was put off', () => {
    const times = Map.groupBy(fired, ({ reminder }) => reminder.key);
    for (const [key, tellings] of times) {
      expect(
        tellings.filter(({ again }) => !again),
        key,
      ).toHaveLength(1);
      expect(tellings.length, key).toBeLessThanOrEqual(2);
    }
    expect(fired.some(({ again }) => again)).toBe(true);
  });

  it('leaves nothing out: every action that was open on a morning, every talk that was near by day', () => {
    const keys = new Set(fired.map(({ reminder }) => reminder.key));
    const seenAwake = (moment: number) =>
      (ASLEEP.from <= moment && moment < ASLEEP.to) || isFree(moment) ? null : moment;
    const left = world.takeaways.flatMap(({ id, kind, owner, dueDay, status, statusAt }) => {
      if (kind !== 'action' || owner !== 'me' || dueDay === null) return [];
      const morning = seenAwake(at(dueDay, '08:00', ZONE));
      const open = status === 'open' || (morning !== null && statusAt > morning);
      return morning !== null && open && !keys.has(`action ${id} ${dueDay}`) ? [dueDay] : [];
    });
    expect(left).toEqual([]);
    const missed = world.sessions.flatMap(({ id, startsAt }) => {
      const near = seenAwake(startsAt - 10 * MINUTE);
      return near !== null && !keys.has(`session-soon ${id} ${startsAt}`) ? [local(near)] : [];
    });
    expect(missed).toEqual([]);
    expect(world.takeaways.length).toBeGreaterThan(120);
  });

  it('has had every kind of them', () => {
    const kinds = new Set(fired.map(({ reminder }) => reminder.kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('tells only what is so at that moment', () => {
    const wrong = fired.filter(({ holds }) => !holds).map((one) => line(one));
    expect(wrong).toEqual([]);
  });

  it('never tells in a quiet hour, on a day off or while the computer is shut', () => {
    for (const one of fired) {
      const here = local(one.at);
      expect(here.hour, line(one)).toBeGreaterThanOrEqual(8);
      expect(here.hour, line(one)).toBeLessThan(20);
      expect(isFree(one.at), line(one)).toBe(false);
      expect(ASLEEP.from <= one.at && one.at < ASLEEP.to, line(one)).toBe(false);
    }
  });

  it('tells what came due in a week asleep, or in the holidays, as one list', () => {
    for (const moment of [
      ASLEEP.to,
      at('2027-08-02', '08:00', ZONE),
      at('2028-01-03', '08:00', ZONE),
    ]) {
      const list = fired.filter((one) => one.at === moment);
      expect(list.length).toBeGreaterThan(1);
      expect(new Set(list.map(({ together }) => together))).toEqual(new Set([list.length]));
    }
  });

  it('reads like this', async () => {
    await expect(`${fired.map((one) => line(one)).join('\n')}\n`).toMatchFileSnapshot('./year.txt');
  });
});
