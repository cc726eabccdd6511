import { describe, expect, it } from 'vitest';
import { chooseComposer } from '@/lib/composers/choose';
import { ComposersSchema, InsertResultSchema, type Composer } from '@/lib/composers/report';
import * as v from 'valibot';

const box = (given: Partial<Composer> = {}): Composer => ({
  index: 0,
  channel: 'linkedin-message',
  focused: false,
  current: false,
  recipient: { names: [], profileUrl: null, group: false, emails: [] },
  text: '',
  subject: null,
  limit: null,
  ...given,
});

describe('which composer is meant', () => {
  const note = box({ index: 1, channel: 'linkedin-note' });
  const other = box({ index: 2 });

  it('is the one with the caret, whatever the channel', () => {
    const focused = box({ index: 3, focused: true });
    expect(chooseComposer([note, other, focused], 'linkedin-note')).toEqual({
      kind: 'one',
      composer: focused,
    });
  });

  it('is the only one for the channel', () => {
    expect(chooseComposer([box(), other, note], 'linkedin-note')).toEqual({
      kind: 'one',
      composer: note,
    });
  });

  it('is the only one there is', () => {
    expect(chooseComposer([note], 'slack')).toEqual({ kind: 'one', composer: note });
  });

  it('is asked where several would do', () => {
    expect(chooseComposer([box(), other], 'linkedin-message')).toEqual({ kind: 'which' });
    expect(chooseComposer([box(), note], 'slack')).toEqual({ kind: 'which' });
  });

  it('is, of several, the one that the site marks as used last', () => {
    const current = box({ index: 4, current: true });
    expect(chooseComposer([box(), current, other], 'linkedin-message')).toEqual({
      kind: 'one',
      composer: current,
    });
    expect(chooseComposer([current, box({ current: true })], 'linkedin-message')).toEqual({
      kind: 'which',
    });
    expect(chooseComposer([note, current], 'linkedin-note')).toEqual({
      kind: 'one',
      composer: note,
    });
  });

  it('is none where there is none', () => {
    expect(chooseComposer([], 'slack')).toEqual({ kind: 'none' });
  });
});

describe('what a page’s script reports', () => {
  it('is believed when it has the right shape', () => {
    expect(v.is(ComposersSchema, [box()])).toBe(true);
    expect(v.is(ComposersSchema, [box({ channel: 'inmail', subject: { text: '' } })])).toBe(true);
    expect(v.is(InsertResultSchema, { ok: true, subject: 'none' })).toBe(true);
    expect(v.is(InsertResultSchema, { ok: false, why: 'gone' })).toBe(true);
  });

  it.each([
    null,
    'x',
    [{ ...box(), index: '0' }],
    [{ ...box(), channel: 'sms' }],
    [box({ recipient: { names: ['x'.repeat(301)], profileUrl: null, group: false, emails: [] } })],
  ])('is not believed otherwise (%#)', (report) => {
    expect(v.is(ComposersSchema, report)).toBe(false);
  });

  it.each([
    undefined,
    {},
    { ok: true },
    { ok: true, subject: 'sent' },
    { ok: false },
    { ok: false, why: 'sent' },
  ])('nor an answer such as %j', (answer) => {
    expect(v.is(InsertResultSchema, answer)).toBe(false);
  });
});
