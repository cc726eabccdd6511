/** A text as it is, whatever marks of Markdown it holds. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
}
