import type { ChannelId } from './channel';
import type { Purpose } from './draft';

/**
 * Message skeletons with the bones of O1: how you found them and what of their
 * work, who you are, one request with a time bound, what they gain, thanks.
 * `{{…}}` is filled from the record; `[…]` is a slot only the writer can fill.
 */
export interface Template {
  id: string;
  purpose: Purpose;
  label: string;
  /** Channels it is cut for; the first is the one it was written to. */
  channels: ChannelId[];
  subject: string;
  body: string;
}

export const BUILT_IN: Template[] = [
  {
    id: 'introduction',
    purpose: 'introduction',
    label: 'First message',
    channels: ['linkedin-message', 'slack', 'plain'],
    subject: 'Fifteen minutes of advice on [one concrete question]?',
    body: `Hi {{firstName}},

I came across [what of their work, and what it changed for you]. {{#intro}}{{intro}}{{/intro}}{{^intro}}I'm [who you are, in one sentence].{{/intro}}

Right now I am stuck on [the situation you want advice on]. Could I ask you about it for 15 minutes, on a call or in writing, whenever suits you?

I would tell you afterwards what I tried and what came of it, and [what you can offer them].

Thank you for considering it{{#myName}},
{{myName}}{{/myName}}`,
  },
  {
    id: 'introduction-note',
    purpose: 'introduction',
    label: 'Invitation note',
    channels: ['linkedin-note'],
    subject: '',
    body: 'Hi {{firstName}}, [what of theirs you used and how it helped]. May I ask you one question about [topic], 15 min at most? Thanks{{#myName}}, {{myName}}{{/myName}}',
  },
  {
    id: 'follow-up',
    purpose: 'follow-up',
    label: 'One gentle follow-up',
    channels: ['linkedin-message', 'slack', 'plain'],
    subject: 'Following up: [the question you asked]',
    body: `Hi {{firstName}},

I wrote to you about [the question you asked] and know that weeks fill up. If 15 minutes in the next two weeks are possible, I would be glad; if not, a plain "not now" is fine and I won't ask again.

Meanwhile I [what you tried or learned since].

Thank you{{#myName}},
{{myName}}{{/myName}}`,
  },
  {
    id: 'follow-up-note',
    purpose: 'follow-up',
    label: 'One gentle follow-up, as a note',
    channels: ['linkedin-note'],
    subject: '',
    body: "Hi {{firstName}}, I wrote to you about [the question you asked]. If 15 min suit you soon, I would be glad; if not, I won't ask again. Thank you{{#myName}}, {{myName}}{{/myName}}",
  },
  {
    id: 'thanks',
    purpose: 'thanks',
    label: 'Thanks, and what comes of it',
    channels: ['linkedin-message', 'slack', 'plain', 'linkedin-note'],
    subject: 'Thank you: [what you took from it]',
    body: `Hi {{firstName}},

Thank you for your time. What stays with me is [the advice, in your own words].

I will [what you will try, by when] and let you know how it went.
{{#myName}}
{{myName}}{{/myName}}`,
  },
];

/** The templates for a purpose, those cut for the channel first. */
export function templatesFor(purpose: Purpose, channel: ChannelId): Template[] {
  const ofPurpose = BUILT_IN.filter((template) => template.purpose === purpose);
  return ofPurpose.toSorted((a, b) => rank(a, channel) - rank(b, channel));
}

function rank(template: Template, channel: ChannelId): number {
  const at = template.channels.indexOf(channel);
  return at === -1 ? template.channels.length + 1 : at;
}
