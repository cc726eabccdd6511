/** Copies text; answers whether the browser let it. Needs the user's gesture, no permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies text in both forms: a rich editor takes the markup, any other the text. Answers whether the browser let it. */
export async function copyRich(text: string, html: string): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
