import type { Template } from '../template';
import { MESSAGE, SIGNED, WHO } from './cut';

/**
 * What two who teach each other agree on (G2). Each paragraph stands for itself,
 * so that what was not said yet is seen at a glance.
 */
const PROPOSAL = `Structure: {{mentorship.cadence}}, {{mentorship.term}}.

Focus: {{mentorship.focus}}. I could show you this: {{mentorship.teach}}. And you could show me this: {{mentorship.learn}}.

Accountability: {{mentorship.accountability}}.

Projects: {{mentorship.projects}}.`;

/** Something for them, before or without asking (O8), and learning both ways (G2, G3). */
export const GIVING: readonly Template[] = [
  {
    id: 'value-first-resource',
    purpose: 'value-first',
    label: 'A resource for their work',
    channels: MESSAGE,
    subject: 'For your work on {{value.projects}}: [what you found]',
    body: `Hi {{person.firstName}},

I came across [what you found, with its link] and thought of your work on {{value.projects}}: [why it fits, in one sentence].

The part to look at is [where to look, so that it takes five minutes].

You need not answer. Thank you for {{value.readWhat}}: {{value.readTook}}.

All the best${SIGNED}`,
  },
  {
    id: 'value-first-amplify',
    purpose: 'value-first',
    label: 'You passed on their work',
    channels: MESSAGE,
    subject: 'I passed on {{value.readWhat}}',
    body: `Hi {{person.firstName}},

I told [whom you told, or where you posted it] about {{value.readWhat}}, because {{value.readTook}}. This is what came back: [one reaction, with its link].

If I should have put your work differently, tell me and I will change it.

Thank you for sharing it${SIGNED}`,
  },
  {
    id: 'value-first-help',
    purpose: 'value-first',
    label: 'An offer of help',
    channels: MESSAGE,
    subject: 'An offer by [a day]: [what you could do for them]',
    body: `Hi {{person.firstName}},

You seem to be busy with {{value.challenges}}. This is what I could do for you: {{value.contribute}}. I have [how many hours] for it until [a day], and it needs ten minutes of yours at most.

${WHO} Something like it that I have done: {{me.projects}}.

If it helps you, a "yes" is enough; if not, you need not answer. Thank you for {{value.readWhat}}${SIGNED}`,
  },
  {
    id: 'peer-proposal',
    purpose: 'peer-proposal',
    label: 'Learning from each other',
    channels: MESSAGE,
    subject: 'Learning from each other: {{mentorship.cadence}}, {{mentorship.term}}',
    body: `Hi {{person.firstName}},

Since I know {{value.readWhat}}, I think we could learn from each other.

${PROPOSAL}

Would you try one talk of 30 minutes in the next two weeks, so that we can decide after it?

Thank you${SIGNED}`,
  },
  {
    id: 'reverse-offer',
    purpose: 'reverse-offer',
    label: 'What you could show somebody senior',
    channels: MESSAGE,
    subject: 'An offer: 30 minutes on [what you could show them]',
    body: `Hi {{person.firstName}},

I know {{value.readWhat}}, and that you care about {{value.interests}}. That is near to what I do every day: {{me.teaching}}.

${WHO} Would it help you if I showed you [one concrete thing] for 30 minutes in the next month, on a call or as a recording?

What you would have from it is [what they could do afterwards]. I would learn from your questions, and nothing else is expected.{{#mentorship.with}}

If you like it, we could make it a habit, and learn from each other.

${PROPOSAL}{{/mentorship.with}}

Thank you${SIGNED}`,
  },
];
