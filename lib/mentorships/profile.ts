import type { Me } from '@/lib/settings/settings';
import { cleanLine, cleanText } from '@/lib/text/clean';
import { plainLine, plainLines } from '@/lib/text/markdown';
import { lengthWords } from './terms-words';

/** G1: your profile for a mentors' bulletin board (S1), from what you have told about yourself. */

export type ProfileFacts = Pick<Me, 'myName' | 'myRole' | 'myTeaching' | 'myAvailability'> & {
  /** Hours a week for mentoring; null was not said. */
  hours: number | null;
  /** `Europe/Lisbon` */
  timeZone: string;
};

export interface Profile {
  name: string;
  role: string;
  /** One thing each. */
  teaching: readonly string[];
  /** When: each with its label, and only what was said. */
  time: readonly { label: string; words: string }[];
}

export function profile({ hours, timeZone, ...me }: ProfileFacts): Profile {
  const time = [
    { label: 'Time', words: hours === null ? '' : hoursWords(hours) },
    { label: 'Availability', words: cleanLine(me.myAvailability, 300) },
    { label: 'Time zone', words: timeZone.replaceAll('_', ' ') },
  ];
  return {
    name: cleanLine(me.myName, 120),
    role: cleanLine(me.myRole, 300),
    teaching: cleanText(me.myTeaching)
      .split('\n')
      .map((line) => line.replace(/^\s*[-+*•]\s+/u, '').trim())
      .filter((line) => line !== ''),
    time: time.filter(({ words }) => words !== ''),
  };
}

function hoursWords(hours: number): string {
  return hours === 0 ? 'none at the moment' : `${lengthWords(Math.round(hours * 60))} a week`;
}

/** What a board asks for and is not said yet, in words that follow "Not said yet:"; the hours are said elsewhere. */
export function missing({ name, role, teaching, time }: Profile): string[] {
  return [
    name === '' && 'your name',
    role === '' && 'your role',
    teaching.length === 0 && 'what you could teach',
    !time.some(({ label }) => label === 'Availability') && 'your availability',
  ].filter((one) => one !== false);
}

export function profileMarkdown({ name, role, teaching, time }: Profile): string {
  return page([
    name !== '' && [`# ${plainLine(name)}`],
    plainLines(role),
    teaching.length > 0 && [`## ${TEACHING}`],
    teaching.map((line) => `- ${plainLine(line)}`),
    time.map(({ label, words }) => `- **${label}:** ${plainLine(words)}`),
  ]);
}

/** The same without marks, for a board that knows none. */
export function profileText({ name, role, teaching, time }: Profile): string {
  return page([
    [name, role].filter(Boolean),
    teaching.length > 0 && [`${TEACHING}:`, ...teaching.map((line) => `- ${line}`)],
    time.map(({ label, words }) => `${label}: ${words}`),
  ]);
}

export const TEACHING = 'What I can help with';

function page(blocks: readonly (readonly string[] | false)[]): string {
  const filled = blocks.flatMap((block) => (block && block.length > 0 ? [block.join('\n')] : []));
  return `${filled.join('\n\n')}\n`;
}
