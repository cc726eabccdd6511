import * as v from 'valibot';

/** What the injected script says of one composer on a page. It comes from a page: checked before it is believed. */
const ComposerSchema = v.object({
  /** Its place in this frame's list, to name it when inserting. */
  index: v.number(),
  /** The kind of box, when the site is known. */
  channel: v.nullable(v.picklist(['linkedin-note', 'linkedin-message', 'slack'])),
  focused: v.boolean(),
  recipient: v.object({
    names: v.array(v.pipe(v.string(), v.maxLength(300))),
    profileUrl: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
    group: v.boolean(),
  }),
  /** What stands in it already. */
  text: v.string(),
  /** How many characters the box itself allows, if it says. */
  limit: v.nullable(v.number()),
});

export type Composer = v.InferOutput<typeof ComposerSchema>;

export const ComposersSchema = v.array(ComposerSchema);

export interface InsertRequest {
  index: number;
  text: string;
  /** What to do with text that is there: put the draft after it, or in its place. */
  mode: 'append' | 'replace';
}

export const InsertResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    /** gone: the box left the page; editor: no inserter for it; mismatch: it holds something else now. */
    why: v.picklist(['gone', 'editor', 'mismatch']),
  }),
]);

export type InsertResult = v.InferOutput<typeof InsertResultSchema>;
