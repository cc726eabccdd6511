import * as v from 'valibot';
import { cleanLine, cleanText } from '@/lib/text/clean';
import { CHANNEL_IDS } from './channel';
import { readParts, TEMPLATE_LIMIT, TemplateError } from './fill-read';
import { PURPOSES } from './purpose';
import type { Template } from './template';

/** A template as it is handed on: without an id, which whoever takes it gives it anew. */
export type SharedTemplate = Omit<Template, 'id'>;

type Reading = { ok: true; template: SharedTemplate } | { ok: false; says: string };

const TOO_LARGE: Reading = { ok: false, says: 'This file is too large for a template.' };

/** No template is that long; a file that is, is something else. */
const FILE_LIMIT = 100_000;
const LABEL = 120;
const FORMAT = 'boardside-template';
const VERSION = 1;

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  template: v.unknown(),
});

const SharedSchema = v.object({
  label: v.string(),
  purpose: v.string(),
  channels: v.array(v.string()),
  subject: v.string(),
  body: v.string(),
});

/** The file's text for a template. */
export function writeSharedTemplate({
  label,
  purpose,
  channels,
  subject,
  body,
}: SharedTemplate): string {
  const template = { label, purpose, channels, subject, body };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, template }, null, 2)}\n`;
}

/** Reads a file that is said to hold a template; one that is too large is not even opened. */
export async function readSharedFile(file: Blob): Promise<Reading> {
  return file.size > FILE_LIMIT ? TOO_LARGE : readSharedTemplate(await file.text());
}

/** Reads a template that somebody else wrote: made fit to keep, or refused with words. Never throws. */
export function readSharedTemplate(text: string): Reading {
  if (text.length > FILE_LIMIT) return TOO_LARGE;
  const file = v.safeParse(FileSchema, parsed(text));
  if (!file.success) return refused('This file is not a Boardside template.');
  if (file.output.version !== VERSION) {
    return refused('This template comes from a newer Boardside. Update the extension first.');
  }
  const shared = v.safeParse(SharedSchema, file.output.template);
  if (!shared.success) return refused('A part of this template is missing or is not text.');
  return checked(shared.output);
}

function checked(shared: v.InferOutput<typeof SharedSchema>): Reading {
  const purpose = PURPOSES.find((known) => known === shared.purpose);
  if (!purpose) return refused(`Boardside does not know its purpose, “${shown(shared.purpose)}”.`);
  const odd = shared.channels.find((name) => !CHANNEL_IDS.some((known) => known === name));
  if (odd !== undefined) return refused(`Boardside does not know its channel “${shown(odd)}”.`);
  const channels = CHANNEL_IDS.filter((known) => shared.channels.includes(known)).toSorted(
    (a, b) => shared.channels.indexOf(a) - shared.channels.indexOf(b),
  );
  if (channels.length === 0) return refused('It does not say which channel it is for.');
  if (shared.body.length > TEMPLATE_LIMIT) {
    return refused('It is longer than the 20,000 characters a template may have.');
  }
  const subject = cleanLine(shared.subject);
  const body = cleanText(shared.body);
  if (body === '') return refused('It holds no text.');
  try {
    readParts(subject);
    readParts(body);
  } catch (error) {
    if (error instanceof TemplateError) return refused(`It can’t be used. ${error.message}`);
    throw error;
  }
  const label = cleanLine(shared.label, LABEL) || 'Without a name';
  return { ok: true, template: { label, purpose, channels, subject, body } };
}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

function refused(says: string): Reading {
  return { ok: false, says };
}

function shown(name: string): string {
  return cleanLine(name, 60);
}
