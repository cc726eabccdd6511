import { factsOf, VARIABLES, type Facts, type Group, type Known } from './facts';
import { namesIn, readParts, TemplateError, type Part } from './fill-read';
import type { Template } from './template';

export { TemplateError } from './fill-read';

type Text = Pick<Template, 'subject' | 'body'>;

/** How the first templates named some of them. */
const ALIASES = new Map([
  ['firstName', 'person.firstName'],
  ['name', 'person.name'],
  ['myName', 'me.name'],
  ['intro', 'me.intro'],
]);
const BY_NAME = new Map(VARIABLES.map((variable) => [variable.name, variable]));

/**
 * A template made into a message. What is not known becomes a slot for the
 * writer, `[their company]`; what is no variable stays as it is written, for
 * the review to find. Values are put in once and never read as a template.
 * Throws a `TemplateError` when the template is malformed.
 */
export function fill(template: Text, known: Known): Text {
  const facts = factsOf(known);
  const written = (text: string) => tidy(words(readParts(text), facts));
  return { subject: written(template.subject), body: written(template.body) };
}

/** Whether a template can be used as it is; if not, what is wrong with it. */
export function checkTemplate(template: Text): { ok: true } | { ok: false; says: string } {
  try {
    const names = namesIn([...readParts(template.subject), ...readParts(template.body)]);
    const unknown = names.filter((name) => !variable(name)).map((name) => `“{{${name}}}”`);
    if (unknown.length === 0) return { ok: true };
    const says = `Boardside does not know ${unknown.join(', ')}. Choose from “Insert variable”, or write it out.`;
    return { ok: false, says };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, says: error.message };
    throw error;
  }
}

/** Whether a template asks for anything of this group; of one that is malformed, nothing is known. */
export function usesGroup({ subject, body }: Text, group: Group): boolean {
  try {
    const names = namesIn([...readParts(subject), ...readParts(body)]);
    return names.some((name) => variable(name)?.group === group);
  } catch (error) {
    if (error instanceof TemplateError) return false;
    throw error;
  }
}

function words(parts: Part[], facts: Facts): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const found = variable(part.name);
      const value = found
        ? (facts[found.group][found.name.slice(found.group.length + 1)] ?? '')
        : '';
      if (part.kind === 'variable') return found ? value || `[${found.slot}]` : `{{${part.name}}}`;
      return (value !== '') === (part.kind === 'if') ? words(part.parts, facts) : '';
    })
    .join('');
}

function variable(name: string) {
  return BY_NAME.get(ALIASES.get(name) ?? name);
}

/** Takes away what a section that was left out leaves behind: spaces, empty lines, the comma before a name. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .replace(/,$/u, '');
}
