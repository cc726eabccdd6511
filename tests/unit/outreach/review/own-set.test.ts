import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '@/lib/outreach/purpose';
import { CODES } from '@/lib/outreach/review/finding';
import { review } from '@/lib/outreach/review/review';
import { asMessage, labelled } from './set';

const SET = labelled(path.resolve('tests/fixtures/outreach/messages.json')).map((one) => ({
  ...one,
  findings: review(asMessage(one)),
}));
const good = SET.filter(({ verdict }) => verdict === 'good');
const flawed = SET.filter(({ verdict }) => verdict === 'flawed');

describe('the set of messages', () => {
  it('holds every fault at least four times, every purpose, every channel and enough good ones', () => {
    expect(SET.length).toBeGreaterThanOrEqual(100);
    expect(good.length / SET.length).toBeGreaterThan(0.4);
    for (const code of CODES) {
      expect(flawed.filter(({ faults }) => faults.includes(code)).length).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(SET.map(({ purpose }) => purpose))).toEqual(new Set(PURPOSES));
    expect(new Set(SET.map(({ channel }) => channel)).size).toBe(6);
  });
});

describe('over the whole set the review', () => {
  it('finds at least nine faults in ten', () => {
    const faults = flawed.flatMap(({ id, findings, faults: expected }) =>
      expected.map((code) => ({ id, code, found: findings.some((one) => one.code === code) })),
    );
    const missed = faults.filter(({ found }) => !found);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(faults.length / 10);
  });

  it('finds a fault in at least nine flawed messages in ten', () => {
    const passed = flawed.filter(
      ({ findings, faults }) => !findings.some(({ code }) => faults.includes(code)),
    );
    expect(passed.length).toBeLessThanOrEqual(flawed.length / 10);
  });

  it('raises nothing serious in at least nine good messages in ten', () => {
    const wronged = good.filter(({ findings }) => findings.some(({ level }) => level !== 'hint'));
    const told = wronged.map(({ id, findings }) => [id, ...findings.map(({ code }) => code)]);
    expect(wronged.length, JSON.stringify(told)).toBeLessThanOrEqual(good.length / 10);
  });

  it('never raises in a good message what nobody would expect there', () => {
    const wrong = good.flatMap(({ id, findings, notExpected }) =>
      findings.filter(({ code }) => notExpected.includes(code)).map(({ code }) => `${id} ${code}`),
    );
    expect(wrong).toEqual([]);
  });
});
