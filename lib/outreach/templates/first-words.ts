import type { Template } from '../template';
import { MESSAGE, NOTE, SIGNED, SIGNED_NOTE, WHO } from './cut';

/** First messages that ask for one talk and no more (S3). */
export const FIRST_WORDS: readonly Template[] = [
  {
    id: 'flash',
    purpose: 'flash',
    label: 'One talk about one problem',
    channels: MESSAGE,
    subject: 'One 25-minute talk about [the problem you want to show]',
    body: `Hi {{person.firstName}},

You know a lot about [their field]. I learned it from {{value.readWhat}}, and {{value.readTook}}.

${WHO} I am making [what you are making] and am stuck at [the one place where you are stuck].

May I show you where I am and hear your advice, once, for 25 minutes, over a coffee or a call in the next three weeks? If writing is easier for you, I will send [what you would show] and a short description.

{{value.proposition}} Within a month you will hear what I did with your advice.

Thank you${SIGNED}`,
  },
  {
    id: 'flash-note-200',
    purpose: 'flash',
    label: 'Note asking for one talk, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} helped me [how]. May I show you [your problem] for 15 minutes this month? Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'flash-note-300',
    purpose: 'flash',
    label: 'Note asking for one talk, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} helped me [how]. I'm [who you are, in a few words]. May I show you [your problem] and hear your advice, once, for 20 minutes this month, by call or in writing? You will hear what I did with it. Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'curiosity',
    purpose: 'curiosity',
    label: 'A conversation out of curiosity',
    channels: MESSAGE,
    subject: 'A 20-minute conversation about [what you are curious about]',
    body: `Hi {{person.firstName}},

I found you through {{links.foundTitle}}. {{value.readWhat}} made me curious, and {{value.readTook}}.

${WHO} Once a month I talk with somebody whose work I don't know from the inside.

Could I ask you about [what you are curious about, as narrow as you can] for 20 minutes in the next four weeks, on a call or in writing, at an hour that suits you? There is nothing to prepare.

{{value.proposition}} And if your weeks are full, a short no is a good answer.

Thank you${SIGNED}`,
  },
  {
    id: 'curiosity-note-200',
    purpose: 'curiosity',
    label: 'Curious note, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} made me curious. Could I ask you about [topic] for 15 minutes this month? Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'curiosity-note-300',
    purpose: 'curiosity',
    label: 'Curious note, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} made me curious. I'm [who you are, in a few words]. Could I ask you about [topic] for 20 minutes this month, by call or in writing? There is nothing to prepare, and a short no is a good answer. Thank you${SIGNED_NOTE}`,
  },
];
