import * as v from 'valibot';
import { countFrom, Day, Id, Line } from '@/lib/data/row';
import { FIELDS } from '@/lib/exchange/people/columns';
import { LINKEDIN_PLANS } from '@/lib/outreach/channel';
import { OwnAgendaSchema } from '@/lib/sessions/own-agenda';

const line = v.optional(v.pipe(Line, v.maxLength(300)), '');
const text = v.optional(v.pipe(v.string(), v.maxLength(4_000)), '');

/** Who you are, for your messages (O1, O3): an inventory to draw from. */
export const MeEntries = {
  myName: v.optional(v.pipe(Line, v.maxLength(120)), ''),
  myRole: line,
  /** Your background in a sentence. */
  intro: v.optional(v.pipe(v.string(), v.maxLength(400)), ''),
  mySkills: text,
  myExperience: text,
  myEducation: text,
  myProjects: text,
  myNetwork: text,
  /** What you can offer somebody who helps you. */
  myOffer: text,
  /** What you could teach. */
  myTeaching: text,
  /** Areas you seek help with. */
  mySeeking: text,
  /** The kind of support you hope for. */
  mySupport: text,
  myAvailability: line,
  myTimeZone: line,
  myLink: line,
};

/** `HH:MM` on the wall's clock. */
const Time = v.pipe(v.string(), v.isoTime());
const Weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** As many hours as a week has. */
export const MOST_MENTOR_HOURS = 168;

/** Everything the user can set; the defaults are written here and nowhere else. */
export const SettingsSchema = v.object({
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  ...MeEntries,
  linkedInPlan: v.optional(v.picklist(LINKEDIN_PLANS), 'free'),
  /** First messages a week that the user wants to send at most; null is no aim. */
  weeklyPace: v.optional(v.nullable(countFrom(1)), null),
  /** Hours a week for mentoring others (G1); null is not said. */
  mentorHours: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_MENTOR_HOURS))),
    null,
  ),
  /** Whom to ask when somebody does not fit or never answers (S1). */
  programmeContactId: v.optional(v.nullable(Id), null),
  /** Agendas of the user's own, to start a session with. */
  agendas: v.optional(v.array(OwnAgendaSchema), () => []),
  /** A soft sound five minutes before the end and at the end of a session. */
  chime: v.optional(v.boolean(), false),
  /** Whether the browser tells what is due; it takes the browser's permission, too. */
  remind: v.optional(v.boolean(), false),
  /** Whether the toolbar button counts what is due. */
  countDue: v.optional(v.boolean(), true),
  /** No reminder between these times; the same time twice is no quiet hour. */
  quietFrom: v.optional(Time, '20:00'),
  quietTo: v.optional(Time, '08:00'),
  /** Days of every week without reminders, Monday being 1. */
  weekdaysOff: v.optional(v.array(Weekday), () => []),
  /** Days without reminders, the first and the last included. */
  holidays: v.optional(
    v.pipe(v.array(v.object({ from: Day, to: Day })), v.maxLength(50)),
    () => [],
  ),
  /** What the columns of lists hold, as it was set right, by their heads. */
  listColumns: v.optional(
    v.record(v.string(), v.array(v.nullable(v.picklist(FIELDS)))),
    () => ({}),
  ),
  /** Built-in templates that the user does not want to see. */
  hiddenTemplates: v.optional(v.array(v.string()), () => []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Me = Pick<Settings, keyof typeof MeEntries>;

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

/** What a file's settings add to mine: only what I have not set myself. */
export function settingsToTake(mine: Settings, stored: unknown): Partial<Settings> {
  const [theirs, defaults] = [readSettings(stored), readSettings({})];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(theirs).filter(([name, value]) => {
      const [own, usual] = [mine, defaults].map((some) => some[name as keyof Settings]);
      return same(own, usual) && !same(own, value);
    }),
  );
}
