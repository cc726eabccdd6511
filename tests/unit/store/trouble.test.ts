import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrouble, KINDS, sorry, troubleOf, type TroubleKind } from '@/lib/store/trouble';

const full = new DOMException('The current transaction exceeded its quota.', 'QuotaExceededError');

describe('an error of the store', () => {
  it.each<[TroubleKind, unknown]>([
    ['full', full],
    ['full', new Dexie.QuotaExceededError('no more', full)],
    ['full', new Dexie.AbortError('Transaction aborted', full)],
    ['full', new DOMException('Not enough space for domain storage', 'UnknownError')],
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['full', new Error('wrapped', { cause: full })],
    ['full', Object.assign(new Error('3 of 5 failed'), { failures: [full] })],
    ['closed', new Dexie.DatabaseClosedError()],
    ['closed', new DOMException('The database connection is closing.', 'InvalidStateError')],
    ['disk', new DOMException('Internal error.', 'UnknownError')],
    ['disk', new Error('Internal error opening backing store for indexedDB.open.')],
    ['broken-off', new DOMException('The transaction was aborted.', 'AbortError')],
    ['newer', new DOMException('The requested version (70) is less', 'VersionError')],
    ['newer', new Dexie.VersionError('a newer Boardside')],
    ['refused', new DOMException('The operation is insecure.', 'SecurityError')],
    ['refused', new Dexie.MissingAPIError()],
    ['slow', new DOMException('no answer', 'TimeoutError')],
    ['other', new Error('Say their name first')],
  ])('is %s: %s', (kind, error) => {
    expect(troubleOf(error).kind).toBe(kind);
    expect(isTrouble(error)).toBe(kind !== 'other');
  });

  it('that is not of the store keeps its own words', () => {
    expect(sorry('Not added', new Error('There is one already.'))).toBe(
      'Not added: There is one already. Please try again.',
    );
  });

  it('is said in what happened, what is safe and what to do', () => {
    expect(sorry('Not added', full)).toBe(
      'Not added: there is no room left on the disk. Everything stored before is safe. Make some room on it, then try again.',
    );
  });
});

describe('whatever is thrown', () => {
  it('has a kind and words, and nothing is thrown over it', () => {
    const names = fc.constantFrom(
      ...Object.values(Dexie.errnames),
      'QuotaExceededError',
      'UnknownError',
      'constructor',
      '__proto__',
    );
    const error = fc.record({ name: names, message: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), error), fc.anything(), (thrown, inner) => {
        const wrapped = { ...new Error('outside'), cause: thrown, inner };
        for (const one of [thrown, wrapped]) {
          const { kind, why, todo } = troubleOf(one);
          expect(KINDS).toContain(kind);
          expect(why).toMatch(/\S/u);
          expect(todo).toMatch(/^[A-Z].*\.$/u);
        }
      }),
    );
  });

  it('may hold itself', () => {
    const error: { name: string; cause?: unknown } = { name: 'Error' };
    error.cause = error;
    expect(troubleOf(error).kind).toBe('other');
  });

  it('may refuse to be looked at', () => {
    const shy = new Proxy({}, { get: () => expect.fail('looked at') });
    expect(troubleOf(shy).kind).toBe('other');
  });
});
