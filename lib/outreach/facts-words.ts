/** How what was noted becomes part of a sentence. Of nothing noted, nothing. */

export function paragraph(noted: string | undefined): string {
  return (noted ?? '').trim();
}

/** Several lines become one, with commas; what closes them is left out, for this stands within a sentence. */
export function phrase(noted: string | undefined): string {
  return paragraph(noted)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]\s+)?|[,;\s]+$/gu, '').replace(/(?<=[^.])\.$/u, ''))
    .filter((line) => line !== '')
    .join(', ');
}

/** A sentence has its full stop. */
export function sentence(noted: string | undefined): string {
  const text = paragraph(noted);
  return /[\p{L}\p{N})\]"”’]$/u.test(text) ? `${text}.` : text;
}
