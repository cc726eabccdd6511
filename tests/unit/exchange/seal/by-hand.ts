import { createCipheriv, createDecipheriv, createHash, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The format as `header.ts` describes it, written a second time with Node's own cryptography. */

export interface ByHand {
  version: number;
  rounds: number;
  salt: Buffer;
  iv: Buffer;
  /** What is sealed; a gzip of a text unless told. */
  payload: Buffer;
  /** Changes the header before its checksum is made: what somebody can do who knows the format. */
  forge: (header: Buffer) => void;
}

function keysOf(passphrase: string, salt: Buffer, rounds: number) {
  const root = pbkdf2Sync(passphrase.normalize('NFC'), salt, rounds, 32, 'sha256');
  const part = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', root, '', `boardside sealed 1 ${name}`, bytes));
  return { key: part('key', 32), check: part('check', 16) };
}

/** A sealed file. */
export function sealByHand(text: string, passphrase: string, given: Partial<ByHand> = {}): Buffer {
  const { version = 1, rounds = 1_000_000, payload = gzipSync(text) } = given;
  const { salt = Buffer.alloc(16, 7), iv = Buffer.alloc(12, 9), forge } = given;
  const { key, check } = keysOf(passphrase, salt, rounds);
  const header = Buffer.alloc(96);
  header.write('\x89BSEAL\r\n', 'latin1');
  header.writeUInt16BE(version, 8);
  header.writeUInt16BE(96, 10);
  header.writeUInt32BE(rounds, 12);
  salt.copy(header, 16);
  iv.copy(header, 32);
  check.copy(header, 44);
  header.writeUInt32BE(payload.length + 16, 60);
  const sealWith = (head: Buffer) => {
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(head);
    return Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  };
  checksum(header);
  const sealed = sealWith(header);
  forge?.(header);
  checksum(header);
  return Buffer.concat([header, sealed]);
}

function checksum(header: Buffer): void {
  createHash('sha256').update(header.subarray(0, 64)).digest().copy(header, 64);
}

/** The text of a sealed file. */
export function openByHand(file: Buffer, passphrase: string): string {
  const header = file.subarray(0, 96);
  const { key } = keysOf(passphrase, header.subarray(16, 32), header.readUInt32BE(12));
  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(32, 44)).setAAD(header);
  decipher.setAuthTag(file.subarray(-16));
  return gunzipSync(
    Buffer.concat([decipher.update(file.subarray(96, -16)), decipher.final()]),
  ).toString();
}
