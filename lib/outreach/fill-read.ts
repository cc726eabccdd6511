import Mustache from 'mustache';

/** A template that can't be read, in words for whoever wrote it. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** A stretch of a template: text, a variable, or a section that depends on one. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string }
  | { kind: 'if' | 'unless'; name: string; parts: Part[] };

/** The most that a template may hold. */
export const TEMPLATE_LIMIT = 20_000;

/** A tag that does not end soon; told here, so that what Mustache looks through stays short. */
const ENDLESS = /\{\{(?![^]{0,200}?\}\})/u;

/**
 * Reads a template's text. Templates are shared between people and so are
 * untrusted: of Mustache's language they have variables, sections and
 * comments; what would load other templates or change the language is refused.
 */
export function readParts(text: string): Part[] {
  if (text.length > TEMPLATE_LIMIT) {
    throw new TemplateError('It is longer than the 20,000 characters a template may have.');
  }
  if (/\{\{\s*>/u.test(text)) {
    throw new TemplateError('“{{>” would put in another template, which Boardside does not do.');
  }
  if (/\{\{\s*=/u.test(text)) {
    throw new TemplateError('“{{=” would change how variables are written, which is not possible.');
  }
  if (ENDLESS.test(text)) {
    throw new TemplateError('A “{{” is not closed: put “}}” where its name ends.');
  }
  try {
    return partsOf(new Mustache.Writer().parse(text) as Tokens);
  } catch (error) {
    throw inWords(error);
  }
}

type Tokens = ReturnType<typeof Mustache.parse>;

function partsOf(tokens: Tokens): Part[] {
  return tokens.flatMap((token): Part[] => {
    const [kind, value, , , inner] = token;
    if (kind === 'text') return [{ kind, text: value }];
    if (kind === '!') return [];
    // Written so that, left in the text, it is still seen to be one.
    const name = value
      .replace(/[\s{}]+/gu, ' ')
      .trim()
      .slice(0, 80);
    if (kind !== '#' && kind !== '^') return [{ kind: 'variable', name }];
    return [{ kind: kind === '#' ? 'if' : 'unless', name, parts: partsOf(inner as Tokens) }];
  });
}

/** Every variable a template names, each once. */
export function namesIn(parts: Part[]): string[] {
  const names = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    return part.kind === 'variable' ? [part.name] : [part.name, ...namesIn(part.parts)];
  });
  return [...new Set(names)];
}

function inWords(error: unknown): TemplateError {
  const said = error instanceof Error ? error.message : String(error);
  const name = /"(.*)"/su.exec(said)?.[1]?.trim() ?? '';
  if (said.startsWith('Unclosed section')) {
    return new TemplateError(`“{{#${name}}}” is not closed: put “{{/${name}}}” where it ends.`);
  }
  if (said.startsWith('Unopened section')) {
    return new TemplateError(`“{{/${name}}}” closes nothing: put “{{#${name}}}” where it begins.`);
  }
  return new TemplateError('A “{{” is not closed: put “}}” where its name ends.');
}
