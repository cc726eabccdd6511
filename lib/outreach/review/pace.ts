const WORDS_A_MINUTE = 230;
const SIGNS_A_MINUTE = 480;
/** Scripts that put no spaces between words are read by the sign. */
const SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** How long a text takes to read, in whole seconds: about 230 words, or 480 signs, a minute (O4: brevity). */
export function readingSeconds(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0;
  const words = text.replace(SIGN, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.ceil((words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE) * 60);
}
