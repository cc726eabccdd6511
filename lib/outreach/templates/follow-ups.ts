import type { Template } from '../template';
import { LETTER, MESSAGE, NOTE, SIGNED, SIGNED_NOTE, WHO } from './cut';

/** After silence or a no: with restraint, and then no more (O7). */
export const FOLLOW_UPS: readonly Template[] = [
  {
    id: 'follow-up',
    purpose: 'follow-up',
    label: 'First gentle follow-up',
    channels: MESSAGE,
    subject: 'Following up: 15 minutes on [the topic you wrote about]',
    body: `Hi {{person.firstName}},

On [the day you wrote] I asked you about [the topic you wrote about], because of {{value.readWhat}}. Weeks fill up, so here it is once more and shorter: would 15 minutes in the next two weeks be possible, by call or in writing?

Since then I have [what you tried or learned since].

If this is not a good time, "not now" is a fine answer.

Thank you${SIGNED}`,
  },
  {
    id: 'follow-up-note-200',
    purpose: 'follow-up',
    label: 'Follow-up note, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, I wrote to you about [topic]. Would 15 minutes this month be possible? "Not now" is a fine answer. Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'follow-up-note-300',
    purpose: 'follow-up',
    label: 'Follow-up note, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, I wrote to you about [topic], because of {{value.readWhat}}. Since then I have [what you tried]. Would 15 minutes this month be possible, by call or in writing? "Not now" is a fine answer. Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'follow-up-second',
    purpose: 'follow-up',
    label: 'Second follow-up, with something for them',
    channels: MESSAGE,
    subject: 'Five minutes in writing on [the topic you wrote about]',
    body: `Hi {{person.firstName}},

I found something that may be of use for your work on {{value.projects}}: [a text, a result or a person, and why it fits].

What I wrote to you about on [the day you wrote] has become smaller, too: it is only about [one narrow point] now. Would five minutes in writing be possible this month? One line is plenty.

Thank you, whatever your answer is${SIGNED}`,
  },
  {
    id: 'follow-up-last',
    purpose: 'follow-up',
    label: 'Last note: let it go kindly',
    channels: MESSAGE,
    subject: 'Closing my question about [the topic you wrote about]',
    body: `Hi {{person.firstName}},

I asked you for 15 minutes on [the topic you wrote about], and I can see that it is not the time. This is my last note about it, and it needs no answer.

{{value.readWhat}} goes on being useful to me: {{value.readTook}}. If our ways cross again, I would be glad.

Thank you, and all the best${SIGNED}`,
  },
  {
    id: 'reply-to-no',
    purpose: 'reply-to-no',
    label: 'Reply to a no',
    channels: MESSAGE,
    subject: 'Thank you for your answer about [the topic you wrote about]',
    body: `Hi {{person.firstName}},

Thank you for answering. A clear no helps, and I understand it well.

{{value.readWhat}} stays useful to me: {{value.readTook}}. If you think of somebody who likes to talk about [your topic], one name would help me on; if not, all is well.

I wish you good progress with {{value.projects}}.

All the best${SIGNED}`,
  },
  {
    id: 'programme-contact',
    purpose: 'programme-contact',
    label: 'Ask the programme whom to try next',
    channels: LETTER,
    subject: 'Mentoring: whom could I ask about [your area] by [a day]',
    body: `Hi {{person.firstName}},

Through your programme I am looking for a mentor who can help me with {{me.seeking}}. On [the day you wrote] I asked [whom you asked], and [it did not fit, or there was no answer].

${WHO} The help I hope for is {{me.support}}, and I have time {{me.availability}} ({{me.timeZone}}).

Could you name one or two people I might ask next, by [a day]? If you would rather talk, 15 minutes are enough. I will tell you how it goes, so that your list stays up to date.

Thank you for your help${SIGNED}`,
  },
];
