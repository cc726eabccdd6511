import type { InsertResult } from '@/lib/composers/report';

type Refusal = Extract<InsertResult, { ok: false }>['why'];
type SubjectOutcome = Extract<InsertResult, { ok: true }>['subject'];

export const inserted = 'It is in the message box. Read it there once more; sending is up to you.';

/** Why it was copied instead. */
export const refused: Record<Refusal, string> = {
  mismatch: 'The page changed the text, so look at its message box first.',
  editor: 'This editor can’t be filled safely.',
  gone: 'The message box is gone.',
};

/** What became of the subject, where that needs a word. */
export const subjectWords: Record<SubjectOutcome, string> = {
  filled: '',
  none: '',
  kept: 'A subject stood there already and was left as it is.',
  refused: 'Its subject field took no text: write the subject there yourself.',
};

const PASTE = 'Click into the message box and press Ctrl+V (⌘V on a Mac).';

/** What to do now, after the message was copied or could not be. */
export function copyWords(copied: boolean, how = ''): string {
  return copied
    ? `The message is copied${how}. ${PASTE}`
    : 'The browser did not let it be copied: select the message and press Ctrl+C (⌘C on a Mac).';
}
