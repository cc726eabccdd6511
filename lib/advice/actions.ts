/** R2: open actions by when they are due. */
export const DUE_GROUPS = ['overdue', 'week', 'later', 'no-day'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

export const DUE_LABELS: Record<DueGroup, string> = {
  overdue: 'Its day is over',
  week: 'In the next seven days',
  later: 'Later',
  'no-day': 'No day',
};

/** The days of a group, both ends with it; null where that end is open. */
export function daysOf(
  group: Exclude<DueGroup, 'no-day'>,
  today: string,
): { from: string | null; to: string | null } {
  const day = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  if (group === 'overdue') return { from: null, to: day(-1) };
  return group === 'week' ? { from: today, to: day(6) } : { from: day(7), to: null };
}
