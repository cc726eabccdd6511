import { escapeMarkdown } from '@/lib/text/markdown';
import type { Person } from '@/lib/people/person';
import { withoutPrivateLines } from '@/lib/sessions/notes/lines';
import { CHANNELS } from './channel';
import type { Draft } from './draft';
import { planTold, stepTold, type NextStep } from './follow-up';
import { PURPOSE_LABELS } from './purpose';

/** What the portfolio says of one person. */
export interface PortfolioEntry {
  person: Pick<Person, 'name' | 'headline' | 'overall' | 'valueMap'>;
  areas: string[];
  draft: Draft | null;
  step: NextStep | null;
}

/** What is planned with somebody, or what comes next by now, in words. */
export function followUpPlan(step: NextStep | null, dayWords: (day: string) => string): string {
  return step ? `${step.reason} ${stepTold(step, dayWords)}.` : planTold();
}

/** H2: the outreach portfolio in Markdown; notes are private and stay out of it. */
export function portfolioMarkdown(
  entries: PortfolioEntry[],
  dayWords: (day: string) => string,
): string {
  const parts = entries.map((entry) => entryMarkdown(entry, dayWords));
  return `${['# Outreach portfolio', ...parts].join('\n\n')}\n`;
}

function entryMarkdown(entry: PortfolioEntry, dayWords: (day: string) => string): string {
  const { person, areas, draft, step } = entry;
  const proposition = withoutPrivateLines(person.valueMap.proposition).trim();
  return [
    `## ${escapeMarkdown(person.name)}`,
    person.headline && escapeMarkdown(person.headline),
    person.overall === null ? '' : `Rating: ${person.overall.toFixed(1)} of 5`,
    areas.length > 0 && `Growth areas: ${areas.map((area) => escapeMarkdown(area)).join(', ')}`,
    '### What they gain',
    proposition || '_Not written yet._',
    '### Message',
    draft ? messageMarkdown(draft) : '_Not written yet._',
    '### Follow-up',
    escapeMarkdown(followUpPlan(step, dayWords)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The message stands in a fence, so that it can be copied to the letter. */
function messageMarkdown({ purpose, channel, subject, body }: Draft): string {
  const longest = Math.max(0, ...[...body.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [
    `${PURPOSE_LABELS[purpose]}, ${CHANNELS[channel].label}`,
    CHANNELS[channel].subject && subject && `Subject: ${escapeMarkdown(subject)}`,
    `${fence}\n${body.trim()}\n${fence}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
