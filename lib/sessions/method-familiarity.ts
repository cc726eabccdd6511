/** A5, S2: how well somebody knows a topic, in words one can say of oneself without being tested. */
export const FAMILIARITY = ['new', 'heard', 'used', 'could-explain'] as const;
export type Familiarity = (typeof FAMILIARITY)[number];

export const FAMILIARITY_LABELS: Record<Familiarity, string> = {
  new: 'New to me',
  heard: 'Heard of it',
  used: 'Used it',
  'could-explain': 'Could explain it',
};

/** Where an explanation begins, from what the listener knows. */
export const EXPLAIN_FROM: Record<Familiarity, string> = {
  new: 'Begin with what it is for, and with something they know well.',
  heard: 'Begin with one small example, then say what it is called.',
  used: 'Begin with how they used it, and add why it works that way.',
  'could-explain': 'Let them begin, and add only what is missing.',
};

/** Questions that find out what somebody knows, and in which "no" is as good an answer as "yes". */
export function askAbout(topic: string): string[] {
  return [
    `Has ${topic} come up in your work yet? “No” is a fine answer.`,
    `Where have you met ${topic}, and what was it used for?`,
    `Shall I begin with ${topic} from the start, or is there a part you would like to go into?`,
    `What about ${topic} would help you most to know this week?`,
  ];
}
