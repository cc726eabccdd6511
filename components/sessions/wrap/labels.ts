import type { Session } from '@/lib/sessions/session';

type WrapUp = Session['wrapUp'];

export const FEELING_LABELS: Record<NonNullable<WrapUp['feeling']>, string> = {
  hard: 'Hard',
  flat: 'Flat',
  fine: 'Fine',
  good: 'Good',
  great: 'Great',
};

export const BALANCE_LABELS: Record<NonNullable<WrapUp['balance']>, string> = {
  'mostly-me': 'Mostly me',
  even: 'Both of us',
  'mostly-them': 'Mostly them',
};
