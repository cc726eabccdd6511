import { agreement } from '@/lib/mentorships/agreement';
import type { Goal } from '@/lib/mentorships/goal';
import { STATUS_LABELS, type Mentorship } from '@/lib/mentorships/mentorship';
import { lastDay } from '@/lib/mentorships/term';
import { VERSION } from '@/lib/sessions/markdown-session';
import { writeFrontMatter } from '@/lib/sessions/markdown-front';
import { section } from '@/lib/sessions/markdown-text';
import { plainLine } from '@/lib/text/markdown';
import { labelled, plainText } from './lines';
import { takeawaySections } from './takeaway-lines';
import type { About, VaultOptions } from './vault-rows';

/** One mentorship: its agreement as the other side may read it, its goals, and the advice in its talks. */
export function mentorshipFile(
  mentorship: Mentorship,
  goals: readonly Goal[],
  about: About,
  link: string,
  options: VaultOptions,
): string {
  const { person } = about;
  const ends = mentorship.ending?.day ?? lastDay(mentorship);
  const page = agreement(mentorship, goals, {
    myName: options.myName,
    theirName: person.name,
    locale: options.locale,
  });
  const advice = about.takeaways.filter(({ kind }) => kind === 'advice');
  return [
    ...writeFrontMatter({
      boardside: VERSION,
      type: 'mentorship',
      with: link,
      role: mentorship.role,
      status: mentorship.status,
      ...(mentorship.startedOn !== null && { startedOn: mentorship.startedOn }),
      ...(ends !== null && { endsOn: ends }),
      tags: ['boardside/mentorship'],
    }),
    '',
    page.trimEnd(),
    '',
    `With ${link}. ${STATUS_LABELS[mentorship.status]}.`,
    '',
    ...section('Goals', goals.flatMap(goalLines)),
    ...takeawaySections(advice, { ...options, linkTo: about.linkTo }),
    ...(options.private ? privateNotes(mentorship) : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function goalLines({ title, state, progress, dueDay, milestones }: Goal): string[] {
  const facts = [state === 'open' ? `${progress} %` : state, ...(dueDay ? [`by ${dueDay}`] : [])];
  return [
    `- [${state === 'reached' ? 'x' : ' '}] ${plainLine(title)} (${facts.join(', ')})`,
    ...milestones.map(
      ({ text, doneAt }) => `  - [${doneAt === null ? ' ' : 'x'}] ${plainLine(text)}`,
    ),
  ];
}

function privateNotes({ notes, ending }: Mentorship): string[] {
  return [
    ...section('How it ended', [
      ...labelled('What has changed', ending?.changed ?? ''),
      ...labelled('Note', ending?.note ?? ''),
      ...labelled('Staying in touch', ending?.stayInTouch ?? ''),
    ]),
    ...section('Notes', notes.trim() === '' ? [] : plainText(notes)),
  ];
}
