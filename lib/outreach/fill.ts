import Mustache from 'mustache';
import { firstName } from '@/lib/people/name';
import type { Template } from './templates';

/** What a template may ask for. Empty strings count as "not known". */
export interface Facts {
  personName: string;
  myName: string;
  intro: string;
}

/**
 * A template made into a message. Templates are shared between people and so
 * are untrusted: Mustache has no logic to abuse, and its result is only text.
 * Throws what Mustache throws when the template is malformed.
 */
export function fill(
  template: Pick<Template, 'subject' | 'body'>,
  facts: Facts,
): { subject: string; body: string } {
  const view = {
    // No prototype: a template reaches these four and nothing else.
    __proto__: null,
    firstName: firstName(facts.personName) || 'there',
    name: facts.personName,
    myName: facts.myName,
    intro: facts.intro,
  };
  const render = (text: string) => Mustache.render(text, view, {}, { escape: String }).trim();
  return { subject: render(template.subject), body: render(template.body) };
}
