import type { Settings } from '@/lib/settings/settings';
import type { ChannelId } from './channel';
import type { DraftContent, Purpose } from './draft';
import { fill } from './fill';
import { BUILT_IN, templatesFor, type Template } from './templates';

/** Whom and what a message is made from: somebody saved, somebody not saved yet (no id), or nobody. */
export interface Known {
  person: { id: string | null; name: string } | null;
  me: Pick<Settings, 'myName' | 'intro'>;
}

/** A new message for a purpose and channel, from the template cut for them. */
export function freshContent(known: Known, purpose: Purpose, channel: ChannelId): DraftContent {
  const base = {
    personId: known.person?.id ?? null,
    purpose,
    channel,
    templateId: null,
    subject: '',
    body: '',
  };
  const template = templatesFor(purpose, channel)[0];
  return template ? withTemplate(base, template, known) : base;
}

/** The same draft with its words from a template. */
export function withTemplate(
  content: DraftContent,
  template: Template,
  known: Known,
): DraftContent {
  const facts = { personName: known.person?.name ?? '', ...known.me };
  return { ...content, templateId: template.id, ...fill(template, facts) };
}

/** Whether the words are still the template's own, so that replacing them loses nothing. */
export function untouched(content: DraftContent, known: Known): boolean {
  if (content.body.trim() === '' && content.subject.trim() === '') return true;
  const template = BUILT_IN.find((candidate) => candidate.id === content.templateId);
  if (!template) return false;
  const asFilled = withTemplate(content, template, known);
  return content.body === asFilled.body && content.subject === asFilled.subject;
}
