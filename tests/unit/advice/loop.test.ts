import { expect, it } from 'vitest';
import { isStep, LOOP_STEPS, stepFrom } from '@/lib/advice/loop';

it('an advice goes on step by step, and back the same way', () => {
  expect(LOOP_STEPS.map((step) => stepFrom(step, 1))).toEqual([
    'trying',
    'tried',
    'reported',
    null,
    null,
  ]);
  expect(LOOP_STEPS.map((step) => stepFrom(step, -1))).toEqual([
    null,
    'received',
    'trying',
    'tried',
    'received',
  ]);
});

it('a status of the loop is told from others', () => {
  expect(['received', 'set-aside', 'open', 'toString', ''].map((status) => isStep(status))).toEqual(
    [true, true, false, false, false],
  );
});
