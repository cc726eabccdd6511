import { v7 as uuid } from 'uuid';
import type { Draft, DraftContent } from '@/lib/outreach/draft';
import type { LeadGuess } from '@/lib/people/lead';
import { leadPerson, named, type Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { runningSession, type Session } from '@/lib/sessions/session';

/** A moment in these tests: 21 November 2026, 9:00 UTC. */
export const MORNING = Date.UTC(2026, 10, 21, 9);

export function aGuess(given: Partial<LeadGuess> = {}): LeadGuess {
  return {
    name: 'Ngozi Brightwater',
    headline: '',
    company: '',
    place: '',
    links: [
      {
        kind: 'linkedin',
        key: 'linkedin:ngozi-brightwater',
        url: 'https://www.linkedin.com/in/ngozi-brightwater/',
      },
    ],
    emails: [],
    source: {
      url: 'https://harbourdays.example.org/2026',
      title: 'Harbour Days 2026',
      at: MORNING,
    },
    ...given,
  };
}

/** Somebody as they are when they have just been saved, but for what is given. */
export function aPerson(given: Partial<Person> = {}): Person {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    ...leadPerson(aGuess()),
    ...named(given.name ?? 'Ngozi Brightwater'),
    ...given,
  };
}

export function aTouch(given: Partial<Touch> = {}): Touch {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    personId: uuid(),
    at: MORNING,
    kind: 'spoke',
    direction: 'both',
    refId: null,
    about: null,
    summary: 'We spoke',
    ...given,
  };
}

export function aDraft(given: Partial<DraftContent> = {}): DraftContent {
  return {
    personId: null,
    purpose: 'introduction-cold',
    channel: 'linkedin-message',
    templateId: null,
    subject: '',
    body: 'Hi Ngozi, may I ask you one question about tides?',
    ...given,
  };
}

/** A draft as it is stored: being written, but for what is given. */
export function aStoredDraft(given: Partial<Draft> = {}): Draft {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    ...aDraft(),
    state: 'open',
    sentAt: null,
    waitingSince: null,
    answeredAt: null,
    ...given,
  };
}

export function aSession(given: Partial<Session> = {}): Session {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    ...runningSession(uuid(), 30, MORNING),
    ...given,
  };
}
