import { firstName } from '@/lib/people/name';
import { fold } from '@/lib/text/clean';

const CLOSING =
  /^(?:(?:with |in |many |kind(?:est)? |best |warm(?:est|ly)? |all (?:the |my )?|very |my |yours |most |god )*(?:thanks|thank you|regards|wishes|greetings|gratitude|appreciation|best|cheers|yours|sincerely|faithfully|truly|respectfully|warmly|cordially|love|bless|take care|ta|xx?|br|kr|rgds|saludos|gr[üu](?:ß|ss)e|cordialement|bises|mvh|mfg|hilsen|merci|gracias|danke|obrigad[oa]|grazie)\b[^.?!\n]{0,40})[.,!]*$/iu;
const NAMED = /^[-–—~ ]*[\p{L}\p{M}'.-]+(?:[ ][\p{L}\p{M}'.(),|-]+){0,5}[ .!]*$/u;

/** Where the sign-off begins: the closing words and the writer's name; the end of the text when there is none. */
export function signOffOf(text: string, myName: string): number {
  const me = fold(firstName(myName));
  const end = text.trimEnd().length;
  let from = end;
  const lines = [...text.slice(0, end).matchAll(/[^\n]+/gu)].slice(-4).reverse();
  for (const [n, line] of lines.entries()) {
    const words = line[0].trim();
    const first = line.index === 0;
    const mine =
      n === 0 &&
      NAMED.test(words) &&
      (isMine(words, me) || CLOSING.test((lines[1]?.[0] ?? '').trim()));
    if (first || !(mine || (CLOSING.test(words) && words.length <= 60))) break;
    from = line.index;
  }
  return from < end || me === '' ? from : withinLine(text.slice(0, end), me, end);
}

function isMine(words: string, me: string): boolean {
  return me !== '' && fold(words).split(' ').includes(me);
}

/** "… Thank you! Amara" on the last line: the name after the last stop, with a short closing before it. */
function withinLine(text: string, me: string, end: number): number {
  const last = /(?:[.!?)]|\p{Extended_Pictographic})\s+([^.!?\n]{1,60})[.!]*$/u.exec(
    text.slice(-120),
  );
  const words = last?.[1] ?? '';
  const name = words.split(',').at(-1)?.trim() ?? '';
  const alone = words.split(',').length === 1 || CLOSING.test(words.split(',')[0]?.trim() ?? '');
  return last && alone && fold(name).split(' ')[0] === me && name.split(' ').length <= 4
    ? end - (last[0].length - last[0].indexOf(words))
    : end;
}
