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
