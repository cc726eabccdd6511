import type { Template } from '../template';
import { LETTER, SIGNED } from './cut';

/** A kind no, a good end, and another hand to go on with (S1, R6). */
export const PARTINGS: readonly Template[] = [
  {
    id: 'decline-as-mentor',
    purpose: 'decline-as-mentor',
    label: 'A kind no, with two other ideas',
    channels: LETTER,
    subject: 'Your request about [what they want to learn]: not now, and two ideas',
    body: `Hi {{person.firstName}},

Thank you for asking me, and for saying so clearly that you want to [what they want to learn]. I can't take it on until [month], because [the reason, in half a sentence]. That is about my time and not about you.

Two ideas for you:
- [A person who may fit better], because [why they fit]
- [A group, a course, a text or a project], because [what it would bring them]

If one written question would help you on, send it to me and you will have an answer within a week.

All the best for your next step${SIGNED}`,
  },
  {
    id: 'closing',
    purpose: 'closing',
    label: 'Closing a mentorship well',
    channels: LETTER,
    subject: 'Closing our mentorship on {{mentorship.endsOn}}, with thanks',
    body: `Hi {{person.firstName}},

We agreed to look at our mentorship again on {{mentorship.endsOn}}, and I think that it has done its work. We began with {{mentorship.goal}}; today [what has become possible since].

Your advice that did most for me was [which advice], because [what it led to].

You will hear from me in three months how it went on. And whenever you need [what you can offer them], write to me.

Thank you for your time and your patience${SIGNED}`,
  },
  {
    id: 'hand-over',
    purpose: 'hand-over',
    label: 'Handing over to another mentor',
    channels: LETTER,
    subject: 'From [month] on: [the new mentor] for {{mentorship.goal}}',
    body: `Hi {{person.firstName}},

From [month] on I can't give our talks the time they need, because [the reason, in half a sentence]. So that you can go on with {{mentorship.goal}}, I asked [the new mentor], who [why they fit].

If you agree, I will introduce you to each other by [a day]. I will pass on only what you allow; what you told me in confidence stays between us.

Could we take 30 minutes before that to look back, and to write down what you want to take along?

Thank you for [what you learned from them]${SIGNED}`,
  },
];
