import type { Template } from '../template';
import { MESSAGE, NOTE, SIGNED, SIGNED_NOTE, WHO } from './cut';

/** To somebody from a programme's list of mentors (S1). */
export const BULLETIN_BOARD: readonly Template[] = [
  {
    id: 'bulletin-board',
    purpose: 'bulletin-board',
    label: 'To a mentor of your programme',
    channels: ['slack', ...MESSAGE.filter((channel) => channel !== 'slack')],
    subject: 'From the mentors’ board: 30 minutes about [one area of theirs]',
    body: `Hi {{person.firstName}},

I saw your profile on the mentors’ board. Your line about [something from their profile] is why I am writing to you.

${WHO} I would like to get better at {{me.seeking}}, and the help I have in mind is {{me.support}}. By the end I would like to [your goal, if you have one].

Could we talk for 30 minutes in the next two weeks to see whether it fits? I have time {{me.availability}} ({{me.timeZone}}), and a written exchange works too.

What I can offer you: {{me.offer}}. And if it doesn't fit, a short no is a good answer.

Thank you${SIGNED}`,
  },
  {
    id: 'bulletin-board-note-200',
    purpose: 'bulletin-board',
    label: 'Note to a mentor of your programme, 200 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, your profile on the mentors’ board says [one area]. Could we talk about [topic] for 15 minutes this month? Thank you${SIGNED_NOTE}`,
  },
  {
    id: 'bulletin-board-note-300',
    purpose: 'bulletin-board',
    label: 'Note to a mentor of your programme, 300 characters',
    channels: NOTE,
    subject: '',
    body: `Hi {{person.firstName}}, your profile on the mentors’ board says [one area]. I'm [who you are, in a few words] and want to [your goal]. Could we talk for 20 minutes in the next two weeks to see whether it fits? If not, a short no is a good answer. Thank you${SIGNED_NOTE}`,
  },
];
