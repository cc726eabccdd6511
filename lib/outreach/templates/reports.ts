import type { Template } from '../template';
import { MESSAGE, SIGNED } from './cut';

/** After a talk: thanks, what came of the advice, and the way to more of it (R1, S3). */
export const REPORTS: readonly Template[] = [
  {
    id: 'thank-you',
    purpose: 'thank-you',
    label: 'Thank-you after a first talk',
    channels: MESSAGE,
    subject: 'Thank you for {{session.day}}: I will try [what you will try]',
    body: `Hi {{person.firstName}},

Thank you for your time on {{session.day}}. What stays with me is your advice to [their advice, in your own words].

By [a day] I will [what you will try], and then tell you how it went.

You mentioned [something they need or care about]. Here is what I can add to it: [what you found, did or offer].

With thanks${SIGNED}`,
  },
  {
    id: 'check-ins-invite',
    purpose: 'check-ins-invite',
    label: 'Invitation to a few check-ins',
    channels: MESSAGE,
    subject: 'Two or three talks of 30 minutes about [your topic], until [month]',
    body: `Hi {{person.firstName}},

Thank you for our talk on {{session.day}}. Your advice to [their advice, in your own words] made sense to me, and I will [what you will try] first.

Would you be willing to talk for 30 minutes every two weeks, two or three times, so that you see what comes of it? I would bring the agenda and keep to the time, and after the last one we look whether to go on.

{{value.proposition}}

If that is too much, I will send you a report in a month instead. Thank you${SIGNED}`,
  },
  {
    id: 'progress-report',
    purpose: 'progress-report',
    label: 'What came of their advice',
    channels: MESSAGE,
    subject: 'What came of your advice on [the advice, in a few words]',
    body: `Hi {{person.firstName}},

On {{advice.when}} your advice was to {{advice.said}}.

What I did: {{advice.did}}.

What it led to: {{advice.ledTo}}.

Next I will [your next step] by [a day], and you will hear about that, too. This needs no answer; it is to show you what your time has brought.

Thank you${SIGNED}`,
  },
  {
    id: 'board-update',
    purpose: 'progress-report',
    label: 'Update to an advisor on your board',
    channels: MESSAGE,
    subject: 'My update for [month]: [the most important change]',
    body: `Hi {{person.firstName}},

Here is what has happened since {{session.day}}. It takes two minutes to read.

- Done: [what you finished, with a number if there is one]
- From your advice: {{advice.said}}, which led to {{advice.ledTo}}
- Next: [what comes next, and by when]

There is one thing you know better than I do: [a question only they can answer]. Two lines in the next two weeks are plenty.

And because you care about {{value.interests}}: [a link, a person or a result for them].

Thank you${SIGNED}`,
  },
];
