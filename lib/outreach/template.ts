import * as v from 'valibot';
import { Line, Moment, rowEntries } from '@/lib/data/row';
import { CHANNEL_IDS } from './channel';
import { PURPOSES } from './purpose';

/** A message skeleton with variables and slots, built in or the user's own. */
export const TemplateSchema = v.object({
  id: v.string(),
  purpose: v.picklist(PURPOSES),
  label: Line,
  /** Channels it is cut for; the first is the one it was written to. */
  channels: v.pipe(v.array(v.picklist(CHANNEL_IDS)), v.minLength(1)),
  subject: v.string(),
  body: v.string(),
});

export type Template = v.InferOutput<typeof TemplateSchema>;

/** A template of the user's own, with what it said before, oldest first. */
export const OwnTemplateSchema = v.object({
  ...TemplateSchema.entries,
  ...rowEntries,
  versions: v.array(v.object({ at: Moment, subject: v.string(), body: v.string() })),
});

export type OwnTemplate = v.InferOutput<typeof OwnTemplateSchema>;
