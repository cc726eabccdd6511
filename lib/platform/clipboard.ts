const PASTE = 'Click into the message box and press Ctrl+V (⌘V on a Mac).';
const BY_HAND =
  'The browser did not let it be copied: select the message and press Ctrl+C (⌘C on a Mac).';

/** Copies text and answers, in words, what to do now. Needs the user's gesture, no permission. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `The message is copied. ${PASTE}`;
  } catch {
    return BY_HAND;
  }
}

/** Copies text in both forms: a rich editor takes the markup, any other the text. */
export async function copyRich(text: string, html: string): Promise<string> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return `The message is copied with its formatting. ${PASTE}`;
  } catch {
    return BY_HAND;
  }
}
