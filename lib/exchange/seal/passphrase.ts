/** What can be said of a new passphrase before it is used. */

/** Shorter than this, and a longer one is suggested; nobody is held to it. */
const LONG = 16;

/** What is wrong with a passphrase that was typed twice; null when nothing is. */
export function passphraseProblem(once: string, again: string): 'empty' | 'different' | null {
  if (once === '') return 'empty';
  return once.normalize('NFC') === again.normalize('NFC') ? null : 'different';
}

/** Whether a longer one would be kinder to whoever relies on it. */
export function isShort(passphrase: string): boolean {
  return passphrase !== '' && passphrase.length < LONG;
}
