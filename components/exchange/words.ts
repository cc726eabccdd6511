import { MOST_KEYS } from '@/lib/exchange/work';
import type { TableName } from '@/lib/store/db';

/** What the rows of a table are called, one and several. */
export const ROW_NAMES: Record<TableName, [one: string, many: string]> = {
  people: ['person', 'people'],
  seats: ['seat', 'seats'],
  areas: ['growth area', 'growth areas'],
  parkedQuestions: ['parked question', 'parked questions'],
  touches: ['contact', 'contacts'],
  drafts: ['message', 'messages'],
  templates: ['template', 'templates'],
  sessions: ['session', 'sessions'],
  takeaways: ['takeaway', 'takeaways'],
  mentorships: ['mentorship', 'mentorships'],
  goals: ['goal', 'goals'],
  checkIns: ['check-in', 'check-ins'],
  contradictions: ['contradiction', 'contradictions'],
  reminders: ['reminder', 'reminders'],
};

/** "1 person", "2,000 people". */
export function counted(table: TableName, count: number): string {
  const [one, many] = ROW_NAMES[table];
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "1 thing", "12 things", "200 or more things": rows that changed, as far as they are told apart. */
export function things(count: number): string {
  if (count === 1) return '1 thing';
  return count < MOST_KEYS ? `${count} things` : `${MOST_KEYS} or more things`;
}

const TOLD: readonly TableName[] = ['people', 'drafts', 'sessions'];
/** Seats are there again, empty, and what became of reminders is nothing to anybody. */
const UNTOLD: readonly TableName[] = ['seats', 'reminders'];

/** "3 people, 12 messages, 4 sessions and 31 other things": all there is, as the subject of a sentence. */
export function allOf(counts: Record<TableName, number>): string {
  const told = TOLD.map((table) => counted(table, counts[table]));
  const rest = Object.entries(counts)
    .filter(([table]) => ![...TOLD, ...UNTOLD].some((one) => one === table))
    .reduce((sum, [, count]) => sum + count, 0);
  const others = `${rest.toLocaleString('en')} other ${rest === 1 ? 'thing' : 'things'}`;
  return `${told.join(', ')} and ${others}`;
}
