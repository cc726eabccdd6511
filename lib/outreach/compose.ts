import type { ChannelId } from './channel';
import type { DraftContent } from './draft';
import type { Known } from './facts';
import { fill, TemplateError, usesGroup } from './fill';
import type { Purpose } from './purpose';
import type { Template } from './template';
import { templatesFor } from './templates';

/** A new message for a purpose and channel, from the first template for them. */
export function freshContent(
  known: Known,
  purpose: Purpose,
  channel: ChannelId,
  all: readonly Template[],
): DraftContent {
  const base = {
    personId: known.person?.id ?? null,
    purpose,
    channel,
    templateId: null,
    subject: '',
    body: '',
  };
  const template = templatesFor(all, purpose, channel)[0];
  return template ? withTemplate(base, template, known) : base;
}

/** The same draft with its words from a template, and the advice that they tell about (R1). */
export function withTemplate(
  content: DraftContent,
  template: Template,
  known: Known,
): DraftContent {
  const told = known.advice && usesGroup(template, 'advice') ? known.advice.ids : null;
  return {
    ...content,
    templateId: template.id,
    ...filled(template, known),
    ...(told && { adviceIds: [...told] }),
  };
}

/** One that is malformed is given as it is written: the review stops it until it is mended. */
function filled(template: Template, known: Known): Pick<Template, 'subject' | 'body'> {
  try {
    return fill(template, knownFor(template.purpose, known));
  } catch (error) {
    if (error instanceof TemplateError) return { subject: template.subject, body: template.body };
    throw error;
  }
}

/**
 * A4: a manager reads of the mentorship they are told of; nobody else reads of one that is not
 * theirs. G2, G3: a proposal is of what is being agreed, not of what goes on or is over.
 */
function knownFor(purpose: Purpose, known: Known): Known {
  const { mentorship, toTell } = known;
  if (purpose === 'manager-heads-up') return { ...known, mentorship: toTell ?? null };
  const proposes = purpose === 'peer-proposal' || purpose === 'reverse-offer';
  return proposes && !mentorship?.proposed ? { ...known, mentorship: null } : known;
}

/** Whether the words are still the template's own, so that replacing them loses nothing. */
export function untouched(content: DraftContent, known: Known, all: readonly Template[]): boolean {
  if (content.body.trim() === '' && content.subject.trim() === '') return true;
  const template = all.find(({ id }) => id === content.templateId);
  if (!template) return false;
  const asFilled = filled(template, known);
  return content.body === asFilled.body && content.subject === asFilled.subject;
}
