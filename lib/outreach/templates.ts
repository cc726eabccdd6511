import type { ChannelId } from './channel';
import type { Purpose } from './purpose';
import type { OwnTemplate, Template } from './template';
import { BULLETIN_BOARD } from './templates/bulletin-board';
import { FIRST_WORDS } from './templates/first-words';
import { FOLLOW_UPS } from './templates/follow-ups';
import { GIVING } from './templates/giving';
import { HEADS_UPS } from './templates/heads-ups';
import { INTRODUCTIONS } from './templates/introductions';
import { PARTINGS } from './templates/partings';
import { REPORTS } from './templates/reports';

/** The templates that come with Boardside. */
export const BUILT_IN: readonly Template[] = [
  ...INTRODUCTIONS,
  ...FIRST_WORDS,
  ...BULLETIN_BOARD,
  ...FOLLOW_UPS,
  ...REPORTS,
  ...GIVING,
  ...HEADS_UPS,
  ...PARTINGS,
];

const BUILT_IN_IDS = new Set(BUILT_IN.map(({ id }) => id));

export function isBuiltIn(id: string): boolean {
  return BUILT_IN_IDS.has(id);
}

/** The user's own and those built in, without the hidden ones. */
export function allTemplates(own: readonly OwnTemplate[], hidden: readonly string[]): Template[] {
  return [...own, ...BUILT_IN.filter(({ id }) => !hidden.includes(id))];
}

/** The templates for a purpose: those cut for the channel first, the user's own before those built in. */
export function templatesFor(
  all: readonly Template[],
  purpose: Purpose,
  channel: ChannelId,
): Template[] {
  return all
    .filter((template) => template.purpose === purpose)
    .map((template) => ({ template, rank: rank(template, channel) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ template }) => template);
}

function rank({ id, channels }: Template, channel: ChannelId): number {
  return (channels.includes(channel) ? 0 : 2) + (isBuiltIn(id) ? 1 : 0);
}
