import type { Goal } from '../../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Terms } from '../../../lib/mentorships/terms.ts';
import { DAY, row } from '../support/put.ts';

const NO_TERMS: Terms = {
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

/** A day so many days ago where the tests run, `YYYY-MM-DD`. */
function dayAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A mentorship as a mentee that goes on since so many days. */
export function goingSince(days: number, personId: string, terms: Partial<Terms> = {}): Mentorship {
  const at = Date.now() - days * DAY;
  return {
    ...row({ personId }),
    role: 'mentee',
    status: 'active',
    history: [{ status: 'active', at, why: '' }],
    startedOn: dayAgo(days),
    terms: { ...NO_TERMS, ...terms },
    versions: [],
    managers: { mine: 'not-needed', theirs: 'not-needed' },
    promises: [],
    notes: '',
    pausedUntil: null,
    ending: null,
  };
}

/** A goal that was set so many days ago and not looked at since. */
export function goalOf(mentorshipId: string, title: string, days: number): Goal {
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
  };
}
