import type { Template } from '../template';
import { LETTER, SIGNED } from './cut';

/** Both sides tell their manager (A4, S2). */
export const HEADS_UPS: readonly Template[] = [
  {
    id: 'manager-heads-up-mentee',
    purpose: 'manager-heads-up',
    label: 'To your manager: you have a mentor',
    channels: LETTER,
    subject: 'I have a mentor until {{mentorship.endsOn}}: [how many hours] of working time a week',
    body: `Hi {{person.firstName}},

You should know that I have begun a mentorship with {{mentorship.with}}: {{mentorship.cadence}}, until {{mentorship.endsOn}}. Its goal is this: {{mentorship.goal}}. That will help us with [a goal of your team].

It takes [how many hours] of my working time in a week, planned around [what must not suffer]. What is said in the talks is confidential; what comes of them you will see.

If something speaks against it, please tell me by [a day]. We can also talk about it for 10 minutes in our next one-to-one.

Thank you${SIGNED}`,
  },
  {
    id: 'manager-heads-up-mentor',
    purpose: 'manager-heads-up',
    label: 'To your manager: you are a mentor',
    channels: LETTER,
    subject:
      'I am mentoring {{mentorship.with}} until {{mentorship.endsOn}}: [how many hours] a week',
    body: `Hi {{person.firstName}},

You should know that I am mentoring {{mentorship.with}} from [their team]: {{mentorship.cadence}}, until {{mentorship.endsOn}}. We work on [what it is about].

It takes [how many hours] of my working time in a week, planned around [what must not suffer]. I support and do not assess, so what is said in the talks is confidential. [Name] tells their own manager.

If something speaks against it, please tell me by [a day]. We can also talk about it for 10 minutes in our next one-to-one.

Thank you${SIGNED}`,
  },
];
