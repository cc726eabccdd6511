import type { Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { Draft } from '../../../lib/outreach/draft.ts';
import type { OwnTemplate } from '../../../lib/outreach/template.ts';
import type { Person } from '../../../lib/people/person.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { DAY, row } from './put.ts';

declare const chrome: WxtBrowser;

/** A message to somebody that is being written, of which only this is known. */
export function draftFor(person: Person, known: Partial<Draft> = {}): Draft {
  return row<Omit<Draft, 'id' | 'createdAt' | 'updatedAt'>>({
    personId: person.id,
    purpose: 'introduction-cold',
    channel: 'linkedin-message',
    templateId: null,
    subject: '',
    body: `Hi ${person.name}, this is how far I got.`,
    state: 'open',
    sentAt: null,
    waitingSince: null,
    answeredAt: null,
    ...known,
  });
}

/** A message that was sent so many days ago and awaits an answer. */
export function sentTo(person: Person, days: number, known: Partial<Draft> = {}): Draft {
  const at = Date.now() - days * DAY;
  return draftFor(person, {
    updatedAt: at,
    state: 'sent',
    sentAt: at,
    waitingSince: at,
    ...known,
  });
}

export function ownTemplate(known: Partial<OwnTemplate> = {}): OwnTemplate {
  return row<Omit<OwnTemplate, 'id' | 'createdAt' | 'updatedAt'>>({
    label: 'My first words',
    purpose: 'introduction-cold',
    channels: ['linkedin-message'],
    subject: '',
    body: 'Hi {{person.firstName}}, I use {{value.readWhat}} every week.',
    versions: [],
    ...known,
  });
}

export function settingsOf(page: Page): Promise<Partial<Settings>> {
  return page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return settings as Partial<Settings>;
  });
}

/** Sets these in place of all settings there were. */
export function putSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  return page.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
}
