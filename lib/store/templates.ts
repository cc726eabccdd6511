import { amended, type Amend } from '@/lib/data/amend';
import type { Change } from '@/lib/data/change';
import type { OwnTemplate, Template } from '@/lib/outreach/template';
import { db } from './db';
import { mutate } from './mutate';

/** How many earlier wordings a template keeps. */
export const VERSIONS_KEPT = 20;

type Fields = Omit<Template, 'id'>;

/** The user's own templates, by name. */
export async function listTemplates(): Promise<OwnTemplate[]> {
  const own = await db.templates.toArray();
  return own.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

export function getTemplate(id: string): Promise<OwnTemplate | undefined> {
  return db.templates.get(id);
}

/** Adds a template under an id of its own, whatever it was copied from. */
export async function addTemplate(
  fields: Fields,
): Promise<{ template: OwnTemplate; changes: Change[] }> {
  const { label, purpose, channels, subject, body } = fields;
  const { result, changes } = await mutate(['templates'], (write) =>
    write.add('templates', { label, purpose, channels, subject, body, versions: [] }),
  );
  return { template: result, changes };
}

/**
 * Keeps what was changed of a template, and nothing else. With `begins`, the
 * first change of an editing, the wording before it is kept as a version.
 */
export async function keepTemplate(
  id: string,
  by: Amend<Fields>,
  begins = false,
): Promise<Change[]> {
  const { changes } = await mutate(['templates'], async (write) => {
    const now = await db.templates.get(id);
    if (!now) throw new Error('The template is gone.');
    const patch = amended<Fields>(now, by);
    await write.patch('templates', id, begins ? { ...patch, versions: withVersion(now) } : patch);
  });
  return changes;
}

/** Puts an earlier wording back; the one it takes the place of becomes a version itself. */
export async function restoreVersion(id: string, at: number): Promise<Change[]> {
  const { changes } = await mutate(['templates'], async (write) => {
    const now = await db.templates.get(id);
    const version = now?.versions.find((one) => one.at === at);
    if (!now || !version) return;
    const { subject, body } = version;
    await write.patch('templates', id, { subject, body, versions: withVersion(now) });
  });
  return changes;
}

export async function removeTemplate(id: string): Promise<Change[]> {
  return (await mutate(['templates'], (write) => write.remove('templates', id))).changes;
}

/** The versions with today's wording among them, unless it is the newest already. */
function withVersion({ subject, body, versions }: OwnTemplate): OwnTemplate['versions'] {
  const last = versions.at(-1);
  if (last?.subject === subject && last.body === body) return versions;
  // Each has a moment of its own: that is what it is found by.
  const at = Math.max(Date.now(), (last?.at ?? 0) + 1);
  return [...versions, { at, subject, body }].slice(-VERSIONS_KEPT);
}
