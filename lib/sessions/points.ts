import { cleanLine } from '@/lib/text/clean';
import type { Point } from './session';

/**
 * M1: objectives and questions as lists to be worked through. Every function
 * gives the whole list back; what makes no sense changes nothing.
 */
export type Points = readonly Point[];

const MOST_TEXT = 500;

/** With a point more, at the end. The same words twice are once; words of nothing are none. */
export function addPoint(
  points: Points,
  id: string,
  text: string,
  parkedId: string | null = null,
): Point[] {
  const line = cleanLine(text, MOST_TEXT);
  const known = points.some(
    (point) => point.text === line || (parkedId !== null && point.parkedId === parkedId),
  );
  if (line === '' || known) return [...points];
  return [...points, { id, text: line, done: false, parkedId }];
}

/** With other words; emptied, it goes. */
export function editPoint(points: Points, id: string, text: string): Point[] {
  const line = cleanLine(text, MOST_TEXT);
  if (line === '') return removePoint(points, id);
  return points.map((point) => (point.id === id ? { ...point, text: line } : point));
}

export function togglePoint(points: Points, id: string): Point[] {
  return points.map((point) => (point.id === id ? { ...point, done: !point.done } : point));
}

export function removePoint(points: Points, id: string): Point[] {
  return points.filter((point) => point.id !== id);
}

/** With the point at `place`, from 0; beyond either end it stays at that end. */
export function movePoint(points: Points, id: string, place: number): Point[] {
  const point = points.find((each) => each.id === id);
  if (!point) return [...points];
  const rest = removePoint(points, id);
  return rest.toSpliced(Math.min(rest.length, Math.max(0, place)), 0, point);
}

/** So many places down, or up when negative, from where it is in this list. */
export function shiftPoint(points: Points, id: string, by: number): Point[] {
  return movePoint(points, id, points.findIndex((point) => point.id === id) + by);
}

/** What was not asked: those not parked before are offered to be, the others go on waiting. */
export function leftover(questions: Points): { park: Point[]; waiting: Point[] } {
  const open = questions.filter(({ done }) => !done);
  return {
    park: open.filter(({ parkedId }) => parkedId === null),
    waiting: open.filter(({ parkedId }) => parkedId !== null),
  };
}

/** The parked questions that were asked, to be settled as such. */
export function askedIds(questions: Points): string[] {
  return questions.flatMap(({ done, parkedId }) => (done && parkedId !== null ? [parkedId] : []));
}
