import type { Transaction } from 'dexie';
import { fill } from './fill';

/** Version 2 knows much more of a person; what is not known yet is said to be so. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  await fill(transaction, 'people', {
    company: '',
    stageHistory: [],
    place: '',
    areas: [],
    types: [],
    hats: [],
    closeness: null,
    signs: [],
    barrier: null,
    barrierWhy: '',
    ratings: { accessibility: null, relevance: null, likelihood: null, value: null },
    overall: null,
    style: '',
    timeZone: null,
    availability: '',
    gains: '',
    isManager: false,
    canSponsor: false,
    ahead: null,
    growthAreaIds: [],
    cadence: null,
    snoozedUntil: null,
    notSameAs: [],
  });
  await fill(transaction, 'seats', { termEndsOn: null });
  await fill(transaction, 'touches', { about: null });
}
