import type { Seat } from '@/lib/board/seat';
import { VERSION } from '@/lib/sessions/markdown-session';
import { writeFrontMatter } from '@/lib/sessions/markdown-front';
import { plainLine } from '@/lib/text/markdown';
import type { VaultOptions } from './vault-rows';

/** The table with its seats: where to begin reading. */
export function boardFile(
  seats: readonly Seat[],
  linkTo: (personId: string) => string,
  options: VaultOptions,
): string {
  const lines = seats
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, purpose, holderId }) => {
      const holder = holderId === null ? 'empty' : linkTo(holderId);
      return `- **${plainLine(title)}:** ${holder}. ${plainLine(purpose)}`.trimEnd();
    });
  return [
    ...writeFrontMatter({ boardside: VERSION, type: 'board', tags: ['boardside/board'] }),
    '',
    '# Board',
    '',
    ...lines,
    '',
    options.private
      ? 'These notes hold private lines: they are for your own eyes.'
      : 'These notes hold no private lines.',
    '',
  ].join('\n');
}
