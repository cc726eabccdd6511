import { looksLikeName } from '@/lib/people/name';
import { cleanText } from '@/lib/text/clean';
import { MOST_NOTES, type Contact } from '../people/contact';
import { guessColumns } from '../people/columns';
import { readRow } from '../people/row';
import { fileWords } from './note-about';
import { dayIn } from './note-day';
import { propertiesOf } from './properties';

/** What a note of Obsidian or Notion calls itself when it is about somebody. */
const SAYS_SO = /^(?:type|kind|class|category|tags?)$/iu;
const PERSON = /(?:^|[\s,;/#])(?:person|people|contacts?)(?:$|[\s,;/])/iu;
/** More is no head of a note about somebody. */
const MOST_PROPERTIES = 60;

/**
 * The person that a note is a page about, by what it says of itself: that it is
 * one, or an address or a profile of theirs. Null where it is any other note.
 */
export function personInNote(file: { name: string; text: string }, row: number): Contact | null {
  const { properties, body } = propertiesOf(file.text);
  const told = properties.slice(0, MOST_PROPERTIES);
  const heads = told.map(({ key }) => key);
  const columns = guessColumns(heads).map((field, index) =>
    SAYS_SO.test(heads[index] ?? '') ? null : field,
  );
  if (told.length === 0 || heads.some((head) => /^(?:date|attendees?|participants?)$/iu.test(head)))
    return null;
  // A note with a day is of a talk.
  if (dayIn(fileWords(file.name)).day !== null) return null;
  const cells = told.map(({ value }) => value);
  const read = readRow([...cells, fileWords(file.name)], [...columns, 'name'], row, heads);
  if (read.kind !== 'contact') return null;
  const { contact } = read;
  const says = told.some(({ key, value }) => SAYS_SO.test(key) && PERSON.test(value));
  const reached =
    contact.emails.length > 0 || contact.links.some(({ kind }) => kind === 'linkedin');
  if (!(says || reached) || !looksLikeName(contact.name)) return null;
  const notes = cleanText([contact.notes, body].filter(Boolean).join('\n\n'), MOST_NOTES);
  return { ...contact, notes };
}
