import { describe, expect, it } from 'vitest';
import { CHANNELS } from '@/lib/outreach/channel';
import { namesIn, readParts } from '@/lib/outreach/fill-read';
import { checkTemplate, fill } from '@/lib/outreach/fill';
import { FIRST_CONTACT, PURPOSES } from '@/lib/outreach/purpose';
import type { OwnTemplate } from '@/lib/outreach/template';
import { allTemplates, BUILT_IN, isBuiltIn, templatesFor } from '@/lib/outreach/templates';
import { KNOWN, UNKNOWN, written } from './templates-examples';
import { MORNING } from '../support/rows';

const notes = BUILT_IN.filter(({ channels }) => channels.includes('linkedin-note'));
const ids = (templates: readonly { id: string }[]) => templates.map(({ id }) => id);

describe.each(BUILT_IN)('the built-in template “$id”', (template) => {
  it('is well formed and names only what there is', () => {
    expect(checkTemplate(template)).toEqual({ ok: true });
  });

  it.each([
    ['with everything known', KNOWN, 'Hi Ngozi,'],
    ['with nothing known', UNKNOWN, 'Hi there,'],
  ])('fills %s, without a trace of the template and well set', (_what, known, greeting) => {
    const { subject, body } = fill(template, known);
    expect(subject + body).not.toMatch(/[{}]/u);
    expect(body.startsWith(greeting)).toBe(true);
    expect(body).not.toMatch(/ [,.;!?]| {2}|\n{3}|[ \t]\n|\.\.|\?\?/u);
    expect(body).toBe(body.trim());
  });

  it('thanks, and asks one question at most', () => {
    expect(template.body).toMatch(/thank|all the best/iu);
    expect(template.body.match(/\?/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('has slots that are short and leave no doubt', () => {
    const slots = [...`${template.subject}\n${template.body}`.matchAll(/\[([^\]]*)\]/gu)];
    for (const [, slot] of slots) expect(slot).toMatch(/^[^[\]\n]{3,60}$/u);
  });

  it('fits every channel it is cut for, once it is written', () => {
    const body = written(fill(template, KNOWN).body);
    for (const channel of template.channels) {
      const limit = CHANNELS[channel].limit('premium');
      if (limit) expect(body.length, channel).toBeLessThanOrEqual(limit.body);
    }
  });

  it('has a subject where a channel it is cut for shows one', () => {
    const needs = template.channels.some((channel) => CHANNELS[channel].subject);
    expect(template.subject !== '').toBe(needs);
  });
});

describe('notes for an invitation', () => {
  it('are there in both lengths for every first contact and for the follow-up', () => {
    const needed = [...FIRST_CONTACT, 'follow-up'].flatMap((purpose) => [
      `${purpose}-note-200`,
      `${purpose}-note-300`,
    ]);
    expect(ids(notes).toSorted()).toEqual(needed.toSorted());
  });

  it.each(notes)('leave room for what is written into them: $id', (template) => {
    const [room, limit] = template.id.endsWith('200')
      ? ([150, 200] as const)
      : ([230, 300] as const);
    const { body } = fill(template, UNKNOWN);
    const names = 'Maximilian'.length - 'there'.length + ', Anneliese Brightwater'.length;
    expect(body.replace(/\[[^\]]*\]/gu, '').length + names).toBeLessThanOrEqual(room);
    expect(written(fill(template, KNOWN).body).length).toBeLessThanOrEqual(limit);
    expect(fill(template, KNOWN).body.length).toBeLessThanOrEqual(limit);
  });

  it('come first for an invitation, the short ones before the long ones', () => {
    expect(ids(templatesFor(BUILT_IN, 'flash', 'linkedin-note'))).toEqual([
      'flash-note-200',
      'flash-note-300',
      'flash',
    ]);
    expect(templatesFor(BUILT_IN, 'flash', 'slack')[0]?.id).toBe('flash');
  });
});

describe('the built-in templates', () => {
  it('are there for every purpose, each under an id of its own', () => {
    for (const purpose of PURPOSES) {
      expect(
        BUILT_IN.some((template) => template.purpose === purpose),
        purpose,
      ).toBe(true);
    }
    expect(new Set(ids(BUILT_IN)).size).toBe(BUILT_IN.length);
    for (const id of ids(BUILT_IN)) expect(id).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/u);
    expect(new Set(BUILT_IN.map(({ label }) => label)).size).toBe(BUILT_IN.length);
  });

  it.each(FIRST_CONTACT)('have the bones of a first message (O1): %s', (purpose) => {
    const { subject, body } = templatesFor(BUILT_IN, purpose, 'slack')[0]!;
    expect(subject).toMatch(/\d+[ -]minute|\d+ minutes/u);
    expect(body).toMatch(/\b(?:15|20|25|30) minutes\b/u);
    expect(body).toMatch(/in writing|written|writing is easier/u);
    const names = namesIn(readParts(body));
    expect(names).toContain('me.intro');
    expect(names.some((name) => /^value\.proposition$|^me\.offer$/u.test(name))).toBe(true);
    expect(body.match(/\?/gu)).toHaveLength(1);
  });
});

describe('the templates offered', () => {
  const own = (id: string, given: Partial<OwnTemplate> = {}): OwnTemplate => ({
    id,
    createdAt: MORNING,
    updatedAt: MORNING,
    purpose: 'flash',
    label: id,
    channels: ['slack'],
    subject: '',
    body: id,
    versions: [],
    ...given,
  });

  it('are the user’s own and those built in, without the hidden', () => {
    const all = allTemplates([own('mine')], ['flash', 'gone']);
    expect(ids(all)).toEqual(['mine', ...ids(BUILT_IN).filter((id) => id !== 'flash')]);
    expect(all.map(({ id }) => isBuiltIn(id)).indexOf(true)).toBe(1);
  });

  it('are those cut for the channel first, and of them the user’s own', () => {
    const all = allTemplates([own('mine'), own('note', { channels: ['linkedin-note'] })], []);
    expect(ids(templatesFor(all, 'flash', 'slack'))).toEqual([
      'mine',
      'flash',
      'note',
      'flash-note-200',
      'flash-note-300',
    ]);
    expect(ids(templatesFor(all, 'flash', 'linkedin-note')).slice(0, 3)).toEqual([
      'note',
      'flash-note-200',
      'flash-note-300',
    ]);
  });
});
