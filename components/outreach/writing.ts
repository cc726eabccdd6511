import type { ChannelId } from '@/lib/outreach/channel';
import type { DraftContent } from '@/lib/outreach/draft';
import type { Purpose } from '@/lib/outreach/purpose';
import type { Template } from '@/lib/outreach/template';
import type { LeadGuess } from '@/lib/people/lead';
import type { Person } from '@/lib/people/person';
import type { Settings } from '@/lib/settings/settings';

/** Where a message is written: in the popup over a page, or in a place of the panel or the full tab. */
export interface Start {
  surface: 'popup' | 'panel' | 'page';
  personId?: string | undefined;
  purpose?: Purpose | undefined;
}

/** Everything the form shows. */
export interface Writing {
  /** Whom the tab in front shows, saved or not. */
  lead: LeadGuess | null;
  person: Person | null;
  content: DraftContent;
  /** The templates there are, built in and own. */
  templates: readonly Template[];
  settings: Settings | null;
}

/** What can be typed and chosen before the store has told what was being written. */
export type Early = Partial<Pick<DraftContent, 'body' | 'purpose' | 'channel'>>;

/** What can be done with the message; every change is kept at once. */
export interface Desk {
  now: () => Writing;
  watch: (listener: () => void) => () => void;
  type: (words: Partial<Pick<DraftContent, 'subject' | 'body'>>) => void;
  choosePerson: (person: Person) => void;
  choosePurpose: (purpose: Purpose) => void;
  chooseChannel: (channel: ChannelId) => void;
  chooseTemplate: (template: Template) => void;
  /** The templates for the purpose, those cut for the channel first. */
  fittingTemplates: () => Template[];
  /** Whether the words are still the template's own. */
  isUntouched: () => boolean;
  /** Reads the person again after something was learnt of them. */
  refreshPerson: () => Promise<void>;
  /** The user has sent it by their own hand. */
  sent: () => Promise<void>;
}

/** What stands in the form until the store has told what was being written. */
export const WAITING: Writing = {
  lead: null,
  person: null,
  content: {
    personId: null,
    purpose: 'introduction-cold',
    channel: 'linkedin-message',
    templateId: null,
    subject: '',
    body: '',
  },
  templates: [],
  settings: null,
};
