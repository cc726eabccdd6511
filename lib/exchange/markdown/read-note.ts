import * as v from 'valibot';
import { mailAddress, personLink } from '@/lib/people/links';
import { Outside } from '@/lib/data/outside';
import { PersonSchema, type Person } from '@/lib/people/person';
import { readFrontMatter, type Front } from '@/lib/sessions/markdown-front';
import { fromMarkdown, type Imported } from '@/lib/sessions/markdown-session';
import { cleanLine, cleanText } from '@/lib/text/clean';
import type { Contact } from '../people/contact';
import { readZone } from '../people/zone';
import { aboutNote, type NoteAbout } from './note-about';
import { personInNote } from './note-person';

/** A Markdown file as it was chosen, or as it lies in an archive. */
export interface NoteFile {
  name: string;
  text: string;
  /** When it was last changed, epoch ms. */
  changedAt: number;
  /** Why there is no text, in words. */
  why?: string;
}

/** What a Markdown file is, and what there is in it to take in. */
export type NoteRead =
  | Extract<Imported, { kind: 'session' | 'refused' }>
  | { kind: 'person'; contact: Contact; record: Person | null }
  | ({ kind: 'notes'; notes: string } & NoteAbout);

/** Reads what Boardside wrote, and anybody's notes of a talk. Never throws. */
export function readNote(file: NoteFile, row: number, timeZone: string): NoteRead {
  if (file.why !== undefined) return { kind: 'refused', why: file.why };
  const head = readFrontMatter(file.text)?.front;
  if (head?.boardside === 1 && head.type === 'person') return personOf(head, row);
  if (head?.boardside === 1 && typeof head.type === 'string' && head.type !== 'session')
    return { kind: 'refused', why: 'It is for reading. A backup brings it in again.' };
  const read = fromMarkdown(file.text);
  if (read.kind === 'refused')
    return { ...read, why: read.why.replace(/ Nothing was changed\.$/u, '') };
  if (read.kind === 'session') return read;
  const notes = cleanText(read.notes, Infinity);
  if (notes === '') return { kind: 'refused', why: 'There is nothing in it.' };
  const contact = personInNote({ ...file, text: notes }, row);
  if (contact !== null) return { kind: 'person', contact, record: null };
  return { kind: 'notes', notes, ...aboutNote({ ...file, text: notes }, timeZone) };
}

const MOST = { list: 100, notes: 20_000 };

/** The head as far as it is understood; the whole record where there is one. */
function personOf(head: Front, row: number): NoteRead {
  const record = v.safeParse(v.pipe(Outside, PersonSchema), head.record);
  if (head.record !== undefined && !record.success)
    return {
      kind: 'refused',
      why: 'The record in its head can’t be read: it was changed. Take “record” out of the head, and the rest of it comes in.',
    };
  const line = (key: string) => cleanLine(typeof head[key] === 'string' ? head[key] : '');
  const list = (key: string) =>
    (Array.isArray(head[key]) ? head[key] : [])
      .flatMap((each: unknown) => (typeof each === 'string' ? cleanLine(each, 2_000) : []))
      .filter(Boolean)
      .slice(0, MOST.list);
  const name = record.success ? record.output.name : line('name');
  if (name === '') return { kind: 'refused', why: 'There is no name in it.' };
  const contact: Contact = {
    row,
    name,
    headline: line('headline'),
    company: line('company'),
    place: line('place'),
    emails: list('emails').flatMap((each) => mailAddress(`mailto:${each}`) ?? []),
    links: list('links').flatMap((each) => personLink(each) ?? []),
    handles: [],
    areas: list('areas'),
    timeZone: readZone(line('timeZone')),
    availability: line('availability'),
    notes: record.success ? cleanText(record.output.notes, MOST.notes) : '',
  };
  return { kind: 'person', contact, record: record.success ? record.output : null };
}
