import { deriveKeys, type DeriveKeys } from '@/lib/exchange/seal/keys';

export const TEXT = '{"format":"boardside-backup"}';

/** Keys of a single round: what is tried thousands of times would take an hour otherwise. */
export const quick: DeriveKeys = (passphrase, { salt }) =>
  deriveKeys(passphrase, { salt, rounds: 1 });
