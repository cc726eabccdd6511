import type { Takeaway } from './takeaway';

/** What was agreed, by who does it (M5, R2; S5: who does what before the next meeting). */
export interface Agreed {
  mine: Takeaway[];
  theirs: Takeaway[];
  /** Actions nobody has taken yet. */
  nobodys: Takeaway[];
  decisions: Takeaway[];
}

/** The actions, the next due first, and the decisions in the order they were made. */
export function agreed(takeaways: Takeaway[]): Agreed {
  const said = shareable(takeaways);
  const actions = said
    .filter(({ kind }) => kind === 'action')
    .toSorted((a, b) => {
      const [one, other] = [a.dueDay ?? '9999', b.dueDay ?? '9999'];
      return one === other ? 0 : one < other ? -1 : 1;
    });
  return {
    mine: actions.filter(({ owner }) => owner === 'me'),
    theirs: actions.filter(({ owner }) => owner === 'them'),
    nobodys: actions.filter(({ owner }) => owner === null),
    decisions: said.filter(({ kind }) => kind === 'decision'),
  };
}

/** What both know and still holds, in the order it was noted: a private line was agreed with nobody (Trust 7). */
export function shareable(takeaways: Takeaway[]): Takeaway[] {
  return takeaways
    .filter((line) => !line.private && line.status !== 'set-aside' && line.text.trim() !== '')
    .toSorted((a, b) => a.order - b.order);
}
