import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { CalendarEvent } from '@/lib/exchange/ical';
import { MORNING } from '../support/rows';

export const MINUTE = 60_000;

export function anEvent(given: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: '0193a5c2-0000-7000-8000-000000000001',
    sequence: 0,
    stampedAt: MORNING,
    startsAt: MORNING,
    minutes: 30,
    summary: 'Session with Ada Moreno',
    description: 'Tides; lights,\nand a back\\slash',
    url: 'https://meet.google.com/abc-defg-hij',
    alarmMinutes: 10,
    repeat: null,
    cancelled: false,
    ...given,
  };
}

/** The file as a calendar reads it. */
export function read(file: string) {
  const root = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  const events = root.getAllSubcomponents('vevent');
  return { root, events: events.map((component) => new ICAL.Event(component)) };
}
export const milliseconds = (time: InstanceType<typeof ICAL.Time>) => time.toJSDate().getTime();

const MOST = 1_100;

/** When each of the first event's talks begins, as ical.js has it, epoch ms. */
export function byIcalJs(file: string): number[] {
  ICAL.TimezoneService.reset();
  const { root, events } = read(file);
  for (const component of root.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(component);
  }
  const iterator = events[0]!.iterator();
  const times: number[] = [];
  for (let next = iterator.next(); next && times.length < MOST; next = iterator.next()) {
    times.push(milliseconds(next));
  }
  return times;
}

/** The same as node-ical has it, which reads and counts in its own way. */
export function byNodeIcal(file: string): number[] {
  const event = Object.values(nodeIcal.sync.parseICS(file)).find((one) => one?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('There is no event in it.');
  if (!event.rrule) return [event.start.getTime()];
  const [from, to] = [event.start.getTime() - 86_400_000, Date.UTC(2100, 0)];
  const options = { from: new Date(from), to: new Date(to) };
  return nodeIcal.expandRecurringEvent(event, options).map(({ start }) => start.getTime());
}
