import { doneLabel, type Reminder } from './reminder';

/** What the browser shows of reminders: one with its reason, several as one list. */
export interface Notice {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

const LATER_LABEL = 'Later';
/** As many as a notice has room for. */
const SHOWN = 3;

/** The notice for what is told at `now` (epoch ms); it is known again by that moment. */
export function noticeOf(tell: readonly Reminder[], now: number): Notice {
  const [first, ...others] = tell;
  if (first && others.length === 0) {
    const buttons = [doneLabel(first), LATER_LABEL];
    return { id: `reminder ${now}`, title: first.says, message: first.why, buttons };
  }
  const shown = tell.slice(0, SHOWN).map(({ says }) => says);
  const more = tell.length - shown.length;
  return {
    id: `reminders ${now}`,
    title: `${tell.length} things are due`,
    message: [...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'),
    buttons: [LATER_LABEL],
  };
}

/** When the reminders of a notice were told (epoch ms), and whether it was one alone; null for what is no notice of these. */
export function readNoticeId(id: string): { at: number; alone: boolean } | null {
  const [, kind, at] = /^(reminders?) (\d+)$/u.exec(id) ?? [];
  return at === undefined ? null : { at: Number(at), alone: kind === 'reminder' };
}
