import * as v from 'valibot';
import { asLine } from '@/lib/text/clean';

const Name = v.pipe(v.string(), v.maxLength(300), v.transform(asLine));

/** What the injected script says of one composer on a page. It comes from a page: checked before it is believed. */
const ComposerSchema = v.object({
  /** Its place in this frame's list, to name it when inserting. */
  index: v.number(),
  /** The kind of box, when the site is known. */
  channel: v.nullable(
    v.picklist(['linkedin-note', 'linkedin-message', 'inmail', 'slack', 'email']),
  ),
  /** Whether it has the caret. */
  focused: v.boolean(),
  /** Whether the site marks it as the one used last. */
  current: v.optional(v.boolean(), false),
  recipient: v.object({
    names: v.array(Name),
    profileUrl: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
    group: v.boolean(),
    /** Addresses it goes to, in lower case, where the site shows them. */
    emails: v.optional(v.array(Name), []),
  }),
  /** What stands in it already. */
  text: v.string(),
  /** What stands in the field for its subject, of a box that has one. */
  subject: v.optional(v.nullable(v.object({ text: v.string() })), null),
  /** How many characters the box itself allows, if it says. */
  limit: v.nullable(v.number()),
});

export type Composer = v.InferOutput<typeof ComposerSchema>;

export const ComposersSchema = v.array(ComposerSchema);

export interface InsertRequest {
  index: number;
  text: string;
  /** Goes into the box's field for it, where there is one and it is empty. */
  subject?: string | null;
  /** What to do with text that is there: put the draft after it, or in its place. */
  mode: 'append' | 'replace';
}

export const InsertResultSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    /** filled: the field holds it; kept: it holds another; refused: it would not take it; none: no field, or no subject. */
    subject: v.picklist(['filled', 'kept', 'refused', 'none']),
  }),
  v.object({
    ok: v.literal(false),
    /** gone: the box left the page; editor: no inserter for it; mismatch: it holds something else now. */
    why: v.picklist(['gone', 'editor', 'mismatch']),
  }),
]);

export type InsertResult = v.InferOutput<typeof InsertResultSchema>;
