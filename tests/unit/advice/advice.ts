import { v7 as uuid } from 'uuid';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { MORNING } from '../support/rows';

/** An advice that was just received, but for what is given. */
export function anAdvice(text: string, given: Partial<Takeaway> = {}): Takeaway {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    sessionId: uuid(),
    personId: uuid(),
    kind: 'advice',
    text,
    private: false,
    owner: null,
    dueDay: null,
    topics: [],
    people: [],
    at: MORNING,
    minute: 12,
    order: 0,
    status: 'received',
    statusAt: MORNING,
    ...given,
  };
}
