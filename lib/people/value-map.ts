import * as v from 'valibot';

/**
 * O3: what is known of somebody's work and what you could bring to it, one by
 * one; it is the research before a message and fills the message's slots.
 */
export const ValueMapSchema = v.object({
  projects: v.string(),
  interests: v.string(),
  challenges: v.string(),
  /** What you can contribute. */
  contribute: v.string(),
  /** Two or three sentences: what they gain from knowing you. */
  proposition: v.string(),
  /** What of theirs you have read, seen or used, and what it did for you; the newest last. */
  read: v.array(v.object({ what: v.string(), took: v.string() })),
});

export type ValueMap = v.InferOutput<typeof ValueMapSchema>;
