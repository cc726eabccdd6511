import fc from 'fast-check';
import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { MentorshipSchema, type Promised } from '@/lib/mentorships/mentorship';
import {
  addPromise,
  byCheckDay,
  changePromise,
  keptWords,
  nextCheckDay,
  openPromises,
  removePromise,
  settledPromises,
  settlePromise,
} from '@/lib/mentorships/promises';
import { MORNING } from '../support/rows';
import { anyText } from '../support/text';

const made = (id: string, given: Partial<Promised> = {}): Promised => ({
  id,
  text: id,
  owner: 'me',
  checkOn: '2026-12-05',
  state: 'open',
  stateAt: MORNING,
  ...given,
});
const three = [made('a'), made('b'), made('c')];
const ids = (all: readonly Promised[]) => all.map(({ id }) => id).join('');

describe('a promise (G2)', () => {
  it('is made as one line, open, and stands at the end', () => {
    const added = addPromise(three, { ...made('d'), text: ' Draw\nthe coast ' }, MORNING + 1);
    expect(added.at(-1)).toEqual(made('d', { text: 'Draw the coast', stateAt: MORNING + 1 }));
    expect(addPromise(three, { ...made('d'), text: ' \n' }, MORNING)).toEqual(three);
  });

  it('is made once, however often its words are kept', () => {
    const typed = addPromise(three, { ...made('b'), text: 'Draw', owner: 'them' }, MORNING + 1);
    expect(typed).toEqual([made('a'), made('b', { text: 'Draw' }), made('c')]);
  });

  it('gets other words, another day or another side, but never no words', () => {
    const fields = { text: 'Draw', owner: 'them', checkOn: '2027-01-05' } as const;
    expect(changePromise(three, 'b', fields)[1]).toEqual(made('b', fields));
    expect(changePromise(three, 'b', { text: ' ' })).toEqual(three);
    expect(changePromise(three, 'none', fields)).toEqual(three);
  });

  it('is kept or not, and can be open again', () => {
    const kept = settlePromise(three, 'b', 'kept', MORNING + 5);
    expect(kept[1]).toEqual(made('b', { state: 'kept', stateAt: MORNING + 5 }));
    expect(settlePromise(kept, 'b', 'kept', MORNING + 9)).toEqual(kept);
    expect(ids(openPromises(kept))).toBe('ac');
    expect(ids(openPromises(settlePromise(kept, 'b', 'open', MORNING + 9)))).toBe('abc');
  });

  it('is removed without a trace', () => {
    expect(ids(removePromise(three, 'b'))).toBe('ac');
    expect(removePromise(three, 'none')).toEqual(three);
  });

  it('is asked about when the next talk would be; in two weeks where none was agreed', () => {
    const every = { kind: 'every', days: 7, minutes: 30 } as const;
    expect(nextCheckDay(every, '2026-12-28')).toBe('2027-01-04');
    expect(nextCheckDay({ kind: 'ad-hoc', minutes: 30 }, '2026-11-21')).toBe('2026-12-05');
    expect(nextCheckDay(null, '2026-11-21')).toBe('2026-12-05');
  });

  it('stands by the day it is asked about', () => {
    const all = [made('a'), made('b', { checkOn: '2026-11-30' }), made('c')];
    expect(ids(all.toSorted(byCheckDay))).toBe('bac');
  });
});

describe('what was settled', () => {
  const settled = [
    made('a', { state: 'missed', stateAt: MORNING + 1 }),
    made('b'),
    made('c', { state: 'kept', stateAt: MORNING + 3 }),
    made('d', { state: 'kept', stateAt: MORNING + 2 }),
  ];

  it('stands with the latest first', () => {
    expect(ids(settledPromises(settled))).toBe('cda');
  });

  it('is told as a share, of what is settled alone', () => {
    expect(keptWords(settled)).toBe('2 of 3 kept');
    expect(keptWords(three)).toBe('');
  });
});

it('stays fit for the store, whatever is done in whatever order', () => {
  const known = [uuid(), uuid(), uuid()];
  const step = fc.record({
    what: fc.constantFrom('add', 'change', 'kept', 'missed', 'open', 'remove'),
    id: fc.constantFrom(...known),
    text: anyText,
  });
  const { promises: schema } = MentorshipSchema.entries;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const all = steps.reduce<Promised[]>((now, { what, id, text }, index) => {
        if (what === 'add') return addPromise(now, { ...made(id), text }, MORNING + index);
        if (what === 'change') return changePromise(now, id, { text });
        if (what === 'remove') return removePromise(now, id);
        return settlePromise(now, id, what, MORNING + index);
      }, []);
      expect(v.is(schema, all)).toBe(true);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.every(({ text }) => text.trim() !== '')).toBe(true);
      expect(openPromises(all).length + settledPromises(all).length).toBe(all.length);
    }),
  );
});
