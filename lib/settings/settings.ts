import * as v from 'valibot';

/** Everything the user can set; the defaults are written here and nowhere else. */
export const SettingsSchema = v.object({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Who you are, for your messages. */
  myName: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
  intro: v.optional(v.pipe(v.string(), v.maxLength(400)), ''),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Stored settings made whole; what is damaged falls back to its default, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const sound = Object.fromEntries(
    Object.entries(SettingsSchema.entries).flatMap(([name, schema]) => {
      const value = (given as Record<string, unknown>)[name];
      return value !== undefined && v.is(schema, value) ? [[name, value]] : [];
    }),
  );
  return v.parse(SettingsSchema, sound);
}
