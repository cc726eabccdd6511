import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OwnTemplateSchema } from '@/lib/outreach/template';
import { BUILT_IN } from '@/lib/outreach/templates';
import { undo } from '@/lib/store/mutate';
import {
  addTemplate,
  getTemplate,
  keepTemplate,
  listTemplates,
  removeTemplate,
  restoreVersion,
  VERSIONS_KEPT,
} from '@/lib/store/templates';
import { dump, freshStore, later } from '../support/store';

freshStore();

const [builtIn] = BUILT_IN;
const added = async (label = 'Mine') => (await addTemplate({ ...builtIn!, label })).template.id;
const words = async (id: string) => (await getTemplate(id))?.body;
const versions = async (id: string) => (await getTemplate(id))!.versions.map(({ body }) => body);

describe('own templates', () => {
  it('are listed by name', async () => {
    for (const label of ['Second', 'a first', 'Third']) await added(label);
    expect((await listTemplates()).map(({ label }) => label)).toEqual([
      'a first',
      'Second',
      'Third',
    ]);
  });

  it('have an id of their own, also as the copy of another', async () => {
    const { template } = await addTemplate(builtIn!);
    expect(template.id).not.toBe(builtIn!.id);
    expect(v.safeParse(OwnTemplateSchema, template).issues).toBeUndefined();
  });

  it('are added, changed and removed with undo', async () => {
    const empty = await dump();
    const { template, changes } = await addTemplate(builtIn!);
    const before = await dump();
    later();
    const kept = await keepTemplate(template.id, { body: 'Other words' }, true);
    expect(await words(template.id)).toBe('Other words');
    await undo(kept);
    expect(await words(template.id)).toBe(builtIn!.body);
    await undo(await removeTemplate(template.id));
    expect((await listTemplates()).map(({ id }) => id)).toEqual([template.id]);
    expect((await getTemplate(template.id))?.versions).toEqual([]);
    await undo(changes);
    expect(await dump()).toBe(empty);
    expect(before).not.toBe(empty);
  });

  it('keep what another surface changed meanwhile', async () => {
    const id = await added();
    await Promise.all([keepTemplate(id, { label: 'New name' }), keepTemplate(id, { body: 'b' })]);
    expect(await getTemplate(id)).toMatchObject({ label: 'New name', body: 'b' });
  });

  it('keep both of two channels that are switched on at once', async () => {
    const id = await added();
    await keepTemplate(id, { channels: ['email'] });
    const add = (channel: 'slack' | 'plain') =>
      keepTemplate(id, ({ channels }) => ({ channels: [...channels, channel] }));
    await Promise.all([add('slack'), add('plain')]);
    expect((await getTemplate(id))?.channels).toEqual(['email', 'slack', 'plain']);
  });

  it('that are gone are not silently written to', async () => {
    const id = await added();
    await removeTemplate(id);
    await expect(keepTemplate(id, { body: 'lost?' })).rejects.toThrow('gone');
  });
});

describe('the versions of a template', () => {
  it('are what it said before an editing began, one for each', async () => {
    const id = await added();
    for (const [first, second] of [
      ['a', 'ab'],
      ['abc', 'abcd'],
    ]) {
      await keepTemplate(id, { body: first! }, true);
      await keepTemplate(id, { body: second! });
      later();
    }
    expect(await versions(id)).toEqual([builtIn!.body, 'ab']);
    expect(await words(id)).toBe('abcd');
  });

  it('are not doubled when nothing was changed between', async () => {
    const id = await added();
    await keepTemplate(id, { label: 'x' }, true);
    await keepTemplate(id, { label: 'y' }, true);
    expect(await versions(id)).toEqual([builtIn!.body]);
  });

  it('come back without losing what stood there, and with undo', async () => {
    const id = await added();
    await keepTemplate(id, { body: 'new' }, true);
    const [version] = (await getTemplate(id))!.versions;
    const changes = await restoreVersion(id, version!.at);
    expect(await words(id)).toBe(builtIn!.body);
    expect(await versions(id)).toEqual([builtIn!.body, 'new']);
    await undo(changes);
    expect(await words(id)).toBe('new');
    expect(await versions(id)).toEqual([builtIn!.body]);
    expect(await restoreVersion(id, 1)).toEqual([]);
  });

  it('are twenty at most, the newest, each at a moment of its own', async () => {
    const id = await added();
    for (let n = 0; n < VERSIONS_KEPT + 5; n += 1) await keepTemplate(id, { body: `${n}` }, true);
    const { versions: kept } = (await getTemplate(id))!;
    expect(kept).toHaveLength(VERSIONS_KEPT);
    expect(kept.at(-1)?.body).toBe(`${VERSIONS_KEPT + 3}`);
    expect(new Set(kept.map(({ at }) => at)).size).toBe(VERSIONS_KEPT);
  });
});
