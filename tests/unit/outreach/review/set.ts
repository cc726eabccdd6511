import { readFileSync } from 'node:fs';
import { CHANNELS, type ChannelId } from '@/lib/outreach/channel';
import type { Purpose } from '@/lib/outreach/purpose';
import type { Code, Message } from '@/lib/outreach/review/finding';

/** A labelled message as the file has it. */
export interface Labelled {
  id: string;
  channel: string;
  purpose: Purpose;
  subject?: string;
  body: string;
  personName: string;
  nicknames?: string[];
  me: string;
  verdict: 'good' | 'flawed';
  faults: Code[];
  notExpected: Code[];
}

/** The messages of a labelled set. */
export function labelled(path: string): Labelled[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { messages: Labelled[] }).messages;
}

/** A labelled message as it is reviewed: `linkedin-note-300` is the note of a premium account. */
export function asMessage(one: Labelled): Message {
  const channel = one.channel.replace(/-\d+$/u, '') as ChannelId;
  const plan = one.channel.endsWith('-300') ? 'premium' : 'free';
  return {
    subject: one.subject ?? '',
    body: one.body,
    channel,
    purpose: one.purpose,
    limit: CHANNELS[channel].limit(plan),
    names: [one.personName, ...(one.nicknames ?? [])],
    myName: one.me.split(',')[0] ?? '',
  };
}

const SOUND: Message = {
  subject: '15 minutes on your tide tables',
  body: '',
  channel: 'email',
  purpose: 'introduction-cold',
  limit: null,
  names: ['Ada Moreno'],
  myName: 'Kim',
};

/** A message like a sound one, but for what is given. */
export function message(given: Partial<Message>): Message {
  return { ...SOUND, ...given };
}

const PARTS = {
  hello: 'Dear Ada,',
  work: 'your tide tables are pinned to our wheelhouse, and the second column has saved us twice.',
  me: 'I run a ferry with two colleagues in Oban.',
  ask: 'Could I ask you for 15 minutes, by phone or in writing, how you chose that column?',
  give: 'In return I can send you our log of three winters.',
  thanks: 'Thank you for considering it.',
  name: 'Kim',
};

/** A sound first message in parts, any of which may be said otherwise or left out. */
export function letter(parts: Partial<typeof PARTS> = {}, given: Partial<Message> = {}): Message {
  const { hello, name, ...middle } = { ...PARTS, ...parts };
  const text = Object.values(middle).filter(Boolean).join(' ');
  return message({ body: [hello, text, name].filter(Boolean).join('\n\n'), ...given });
}
