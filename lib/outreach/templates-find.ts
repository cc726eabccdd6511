import { fold } from '@/lib/text/clean';
import { CHANNELS } from './channel';
import { PURPOSE_LABELS } from './purpose';
import type { Template } from './template';

/** The templates in which every word of the query stands, in whatever part of them. */
export function findTemplates<T extends Template>(templates: readonly T[], query: string): T[] {
  const words = fold(query).split(' ');
  return templates.filter((template) => {
    const { label, purpose, channels, subject, body } = template;
    const where = channels.map((channel) => CHANNELS[channel].label);
    const text = fold([label, PURPOSE_LABELS[purpose], ...where, subject, body].join(' '));
    return words.every((word) => text.includes(word));
  });
}
