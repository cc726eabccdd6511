import type { ChannelId } from '../channel';

/** The channels that templates are cut for; the first is the one they were written to. */
export const MESSAGE: ChannelId[] = ['linkedin-message', 'inmail', 'slack', 'email', 'plain'];
export const LETTER: ChannelId[] = ['email', 'slack', 'linkedin-message', 'inmail', 'plain'];
export const NOTE: ChannelId[] = ['linkedin-note'];

/** Words that many templates share: who is writing, and the name below. */
export const WHO =
  "{{#me.intro}}{{me.intro}}{{/me.intro}}{{^me.intro}}I'm [who you are, in one sentence].{{/me.intro}}";
export const SIGNED = '{{#me.name}},\n{{me.name}}{{/me.name}}';
export const SIGNED_NOTE = '{{#me.name}}, {{me.name}}{{/me.name}}';
