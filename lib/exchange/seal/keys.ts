import type { Header } from './header';

/** What a passphrase comes to: the key of the file, and by what it is known to be the right one. */
interface Keys {
  key: CryptoKey;
  /** 16 bytes, to compare with the header's. */
  check: Uint8Array<ArrayBuffer>;
}

/** How keys are made; a test may keep those it made before. */
export type DeriveKeys = (
  passphrase: string,
  header: Pick<Header, 'rounds' | 'salt'>,
) => Promise<Keys>;

/**
 * PBKDF2-SHA256 gives 256 bits, and HKDF-SHA256 (RFC 5869) parts them into the
 * key and the check value, each under a name of its own. That the check stands
 * in the open costs the key nothing: from one of HKDF's outputs neither its
 * input nor another output can be told, and whoever tries passphrases has to
 * run all the rounds for each, as they would have to against GCM's tag. Asking
 * PBKDF2 itself for 512 bits would not be as good: it runs the rounds again
 * for the second half, which we would pay for and somebody who only compares
 * check values would not. The check is derived beside the key, so a file that
 * two passphrases open can't be made either, which GCM alone would let happen.
 *
 * A passphrase is taken in Unicode's composed form (NFC) as UTF-8: an "é" is
 * the same on every keyboard. Takes a tenth of a second and more; the browser
 * does it off the thread.
 */
export const deriveKeys: DeriveKeys = async (passphrase, { rounds, salt }) => {
  const { subtle } = crypto;
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    256,
  );
  const root = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const [key, check] = await Promise.all([
    subtle.deriveKey(part('key'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    subtle.deriveBits(part('check'), root, 128),
  ]);
  return { key, check: new Uint8Array(check) };
};

/** The salt has done its work in PBKDF2; the parts are told apart by their names. */
function part(name: string): HkdfParams {
  const info = new TextEncoder().encode(`boardside sealed 1 ${name}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}
