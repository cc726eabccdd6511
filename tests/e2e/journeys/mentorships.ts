import type { Goal } from '../../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Terms } from '../../../lib/mentorships/terms.ts';
import { DAY, row } from '../support/put.ts';
import { dayFromNow } from './wrap-up.ts';

export const NO_TERMS: Terms = {
  backgrounds: '',
  hopes: '',
  fit: '',
  direction: '',
  format: null,
  methods: [],
  rhythm: null,
  drives: null,
  term: null,
  between: '',
  confidential: true,
  mayTell: '',
  formality: null,
  bringMe: '',
  bringThem: '',
  accountability: '',
  projects: '',
};

/** A mentorship in which you learn, that is being agreed, but for what is given. */
export function mentorshipOf(personId: string, given: Partial<Mentorship> = {}): Mentorship {
  return {
    ...row({ personId }),
    role: 'mentee',
    status: 'agreeing',
    history: [{ status: 'agreeing', at: Date.now(), why: '' }],
    startedOn: null,
    terms: NO_TERMS,
    versions: [],
    managers: { mine: 'not-needed', theirs: 'not-needed' },
    promises: [],
    notes: '',
    pausedUntil: null,
    ending: null,
    ...given,
  };
}

/** One that goes on since so many days. */
export function goingSince(
  days: number,
  personId: string,
  terms: Partial<Terms> = {},
  given: Partial<Mentorship> = {},
): Mentorship {
  const at = Date.now() - days * DAY;
  return mentorshipOf(personId, {
    createdAt: at,
    status: 'active',
    history: [{ status: 'active', at, why: '' }],
    startedOn: dayFromNow(-days),
    terms: { ...NO_TERMS, ...terms },
    ...given,
  });
}

/** A goal that was set so many days ago and not looked at since, but for what is given. */
export function goalOf(
  mentorshipId: string,
  title: string,
  days: number,
  given: Partial<Goal> = {},
): Goal {
  const at = Date.now() - days * DAY;
  return {
    ...row({ mentorshipId, title }),
    createdAt: at,
    measure: '',
    means: '',
    why: '',
    dueDay: null,
    order: 0,
    state: 'open',
    stateAt: at,
    progress: 0,
    milestones: [],
    evaluations: [],
    changes: [],
    ...given,
  };
}
