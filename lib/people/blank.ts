import type { New } from '@/lib/data/row';
import type { Person } from './person';
// With its ending, so that tools outside the build can read this file too.
import { UNRATED } from './ratings.ts';

/** What is known of somebody before anything is; the defaults are written here and nowhere else. */
export const BLANK: Omit<New<Person>, 'name' | 'nameKey'> = {
  headline: '',
  company: '',
  place: '',
  stage: 'lead',
  stageHistory: [],
  links: [],
  linkKeys: [],
  emails: [],
  sources: [],
  areas: [],
  types: [],
  hats: [],
  closeness: null,
  signs: [],
  barrier: null,
  barrierWhy: '',
  ratings: UNRATED,
  overall: null,
  style: '',
  timeZone: null,
  availability: '',
  gains: '',
  valueMap: {
    projects: '',
    interests: '',
    challenges: '',
    contribute: '',
    proposition: '',
    read: [],
  },
  nicknames: [],
  isManager: false,
  canSponsor: false,
  ahead: null,
  growthAreaIds: [],
  notes: '',
  lastTouchAt: null,
  cadence: null,
  snoozedUntil: null,
  notSameAs: [],
};
