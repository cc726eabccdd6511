import { LOOP_LABELS, isStep } from '@/lib/advice/loop';
import type { Status, Takeaway, TakeawayKind } from '@/lib/sessions/takeaway';
import { section } from '@/lib/sessions/markdown-text';
import { plainLine } from '@/lib/text/markdown';
import { isoDay, labelled } from './lines';

const TITLES: Record<TakeawayKind, string> = {
  advice: 'Advice',
  action: 'Actions',
  decision: 'Decisions',
  insight: 'Insights',
  question: 'Questions',
};

interface Options {
  private: boolean;
  timeZone: string;
  linkTo: (id: string) => string;
}

/** What was marked in talks, by its kind: where it stands, since when, and in which talk it was said. */
export function takeawaySections(takeaways: readonly Takeaway[], options: Options): string[] {
  const told = takeaways
    .filter((each) => options.private || !each.private)
    .toSorted((a, b) => a.at - b.at || a.order - b.order);
  return Object.entries(TITLES).flatMap(([kind, title]) =>
    section(
      title,
      told.filter((each) => each.kind === kind).flatMap((each) => linesOf(each, options)),
    ),
  );
}

function linesOf(takeaway: Takeaway, options: Options): string[] {
  const { kind, text, status, statusAt, owner, dueDay, sessionId } = takeaway;
  const box = kind === 'action' ? `[${status === 'done' ? 'x' : ' '}] ` : '';
  const who = kind === 'action' ? `${owner === 'them' ? 'Them' : 'Me'}: ` : '';
  const facts = [
    ...(dueDay === null ? [] : [`by ${dueDay}`]),
    ...(status === 'open' ? [] : [`${stateOf(status)} ${isoDay(statusAt, options.timeZone)}`]),
    ...(takeaway.private ? ['private'] : []),
  ].join(', ');
  const line = `- ${box}${who}${plainLine(text)}${facts === '' ? '' : ` (${facts})`}`;
  return [`${line} ${options.linkTo(sessionId)}`.trimEnd(), ...becameOf(takeaway, options)];
}

/** What you did with an advice is told in words of your own, or not at all. */
function becameOf({ loop }: Takeaway, options: Options): string[] {
  if (!loop || !options.private) return [];
  return [
    ...labelled('What I did', loop.did),
    ...labelled('What it led to', loop.ledTo),
    ...labelled('Why it was set aside', loop.why),
  ].map((line) => `  ${line}`);
}

function stateOf(status: Status): string {
  return isStep(status) ? LOOP_LABELS[status].toLowerCase() : status;
}
