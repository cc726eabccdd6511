import type { Template } from '../template';
import { MESSAGE, NOTE, SIGNED, SIGNED_NOTE, WHO } from './cut';

/** First messages to somebody new, with the bones of O1. */
export const INTRODUCTIONS: readonly Template[] = [
  {
    id: 'introduction-cold',
    purpose: 'introduction-cold',
    label: 'First message',
    channels: MESSAGE,
    subject: 'Asking for 15 minutes of advice on [one concrete topic]',
    body: `Hi {{person.firstName}},

I found you through {{links.foundTitle}}, and {{value.readWhat}} has stayed with me: {{value.readTook}}.

${WHO} At the moment I am [the situation you are in, in one sentence].

Could I ask you about [one concrete question] for 15 minutes within the next three weeks? A call or a few written lines would both help, whichever suits you.

{{value.proposition}} And you will hear from me what I tried and what came of it.

Thank you for considering it${SIGNED}`,
  },
  {
    id: 'introduction-cold-note-200',
    purpose: 'introduction-cold',
    label: 'Invitation note, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} helped me [how]. May I ask you about [topic] for 15 minutes this month? Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'introduction-cold-note-300',
    purpose: 'introduction-cold',
    label: 'Invitation note, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, {{value.readWhat}} helped me [how]. I'm [who you are, in a few words], and [your situation]. May I ask you about [one question] for 15 minutes this month, by call or in writing? You will hear what came of it. Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'introduction-warm',
    purpose: 'introduction-warm',
    label: 'First message, through somebody you both know',
    channels: MESSAGE,
    subject: 'Through [who connects you]: 15 minutes on [one concrete topic]',
    body: `Hi {{person.firstName}},

[Who connects you] suggested that I write to you. I know {{value.readWhat}}, and {{value.readTook}}.

${WHO} At the moment I am [the situation you are in, in one sentence].

Would you have 15 minutes in the next two weeks to talk about [one concrete question]? By call, over a coffee or in writing, as you prefer.

{{value.proposition}} I will tell you afterwards how it went.

Thank you${SIGNED}`,
  },
  {
    id: 'introduction-warm-note-200',
    purpose: 'introduction-warm',
    label: 'Warm invitation note, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, [who connects you] told me about {{value.readWhat}}. Could I ask you about [topic] for 15 minutes this month? Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'introduction-warm-note-300',
    purpose: 'introduction-warm',
    label: 'Warm invitation note, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, [who connects you] told me about {{value.readWhat}}, and it is close to [what you work on]. Could I ask you about [one question] for 15 minutes this month, by call or in writing? You will hear what came of it. Thank you${SIGNED_NOTE}`,
  },
];
