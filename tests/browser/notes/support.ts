import { onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createNotesEditor, type NotesEditorHandle } from '@/components/sessions/notes/editor';
import type { Reading } from '@/components/sessions/notes/marking';
import type { Known } from '@/components/sessions/notes/offers';
import { place } from '../support/page';

const TODAY = Temporal.PlainDate.from('2026-11-21');

export const READING: Reading = {
  context: { today: TODAY, name: 'Ngozi Brightwater', owner: 'me' },
  veiled: false,
};

export interface Made {
  editor: NotesEditorHandle;
  content: HTMLElement;
  host: HTMLElement;
  /** The text as it was last told. */
  text: () => string;
  /** As it is shown, line by line. */
  shown: () => string[];
  /** The caret at the end of this text, or where it has `|`. */
  type: (keys: string) => Promise<void>;
}

/** The notes' editor on a page, with the caret in it where the text has `|`, else at its end. */
export function anEditor(given = '', reading = READING): Made {
  const at = given.indexOf('|');
  const text = at === -1 ? given : given.slice(0, at) + given.slice(at + 1);
  const host = place();
  host.style.width = '360px';
  host.style.height = '400px';
  let told = text;
  const known: Known = {
    today: TODAY,
    people: [{ name: 'Ngozi Brightwater', first: 'Ngozi' }],
    topics: ['tides', 'lights'],
  };
  const editor = createNotesEditor({
    host,
    text,
    reading,
    onType: (next) => {
      told = next;
    },
    onLine: () => {},
    lookup: () => Promise.resolve(known),
    describedBy: 'hint',
    focus: true,
  });
  onTestFinished(() => editor.close());
  const content = host.querySelector<HTMLElement>('.cm-content')!;
  editor.caret(at === -1 ? text.length : at);
  return {
    editor,
    content,
    host,
    text: () => told,
    shown: () => [...content.querySelectorAll('.cm-line')].map((line) => line.textContent),
    type: (keys) => userEvent.keyboard(keys),
  };
}
