import { useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { channelFor, type ChannelId } from '@/lib/outreach/channel';
import { freshContent, untouched, withTemplate, type Known } from '@/lib/outreach/compose';
import type { Draft, DraftContent, Purpose } from '@/lib/outreach/draft';
import { templatesFor, type Template } from '@/lib/outreach/templates';
import type { LeadGuess } from '@/lib/people/lead';
import type { Person } from '@/lib/people/person';
import { getSettings } from '@/lib/platform/storage';
import { lastOpenDraft, markSent, openDraftTo } from '@/lib/store/drafts';
import { undo } from '@/lib/store/mutate';
import { findLead, getPerson } from '@/lib/store/people';
import { createKeeper, type Keeper } from './keeper';

interface State {
  person: Person | null;
  /** Whoever is in front and not saved yet; they are greeted by their name all the same. */
  stranger: { id: null; name: string } | null;
  content: DraftContent;
  me: Known['me'];
}

export interface Drafting {
  person: Person | null;
  content: DraftContent;
  type: (words: Partial<Pick<DraftContent, 'subject' | 'body'>>) => void;
  choosePerson: (person: Person) => void;
  choosePurpose: (purpose: Purpose) => void;
  chooseChannel: (channel: ChannelId) => void;
  chooseTemplate: (template: Template) => void;
  /** The user has sent it by their own hand. */
  sent: () => Promise<void>;
}

/** The draft to whoever is in front, or the one last worked on; kept at every change. */
export function useDraft(front: LeadGuess | null, pageUrl: string): Drafting | null {
  const [state, setState] = useState<State | null>(null);
  const keeper = useRef<Keeper>(createKeeper((error) => toast(`Not kept yet: ${String(error)}`)));

  useEffect(() => {
    void begin(front, pageUrl).then(({ draft, ...begun }) => {
      keeper.current.resume(draft);
      setState(begun);
    });
    // The popup is made anew for every tab it opens on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  if (!state) return null;
  const { person, stranger, content, me } = state;
  const known = { person: person ?? stranger, me };

  const change = (next: DraftContent, who = person) => {
    keeper.current.keep(next);
    setState({ ...state, person: who, content: next });
  };
  /** Puts other words in the draft's place; what had been written can be brought back. */
  const reword = (next: DraftContent) => {
    if (!untouched(content, known)) {
      toast('The message was replaced.', async () => change(content));
    }
    change(next);
  };
  const load = async (who: Person, purpose: Purpose) => {
    const draft = await openDraftTo(who.id);
    keeper.current.resume(draft);
    const next = draft ?? freshContent({ person: who, me }, purpose, content.channel);
    setState({ ...state, person: who, content: contentOf(next) });
  };

  return {
    person,
    content,
    type: (words) => change({ ...content, ...words }),
    choosePerson(who) {
      // Words written before anybody was chosen belong to whoever is chosen now.
      if (content.personId === null && !untouched(content, known))
        change({ ...content, personId: who.id }, who);
      else void load(who, content.purpose);
    },
    choosePurpose(purpose) {
      const template = templatesFor(purpose, content.channel)[0];
      const next = { ...content, purpose };
      if (template) reword(withTemplate(next, template, known));
      else change(next);
    },
    chooseChannel(channel) {
      const template = templatesFor(content.purpose, channel)[0];
      const next = { ...content, channel };
      change(template && untouched(content, known) ? withTemplate(next, template, known) : next);
    },
    chooseTemplate: (template) => reword(withTemplate(content, template, known)),
    async sent() {
      if (!person) return;
      const id = await keeper.current.store(content);
      const changes = await markSent(id);
      keeper.current.resume(undefined);
      setState({
        ...state,
        content: { ...content, purpose: 'follow-up', templateId: null, subject: '', body: '' },
      });
      toast(`Marked as sent to ${person.name}.`, async () => {
        await undo(changes);
        await load(person, content.purpose);
      });
    },
  };
}

async function begin(
  front: LeadGuess | null,
  pageUrl: string,
): Promise<State & { draft: Draft | undefined }> {
  const [me, inFront] = await Promise.all([getSettings(), front ? findLead(front) : undefined]);
  // In front of somebody not saved yet, another person's draft would only be in the way.
  const draft = inFront ? await openDraftTo(inFront.id) : front ? undefined : await lastOpenDraft();
  const person = inFront ?? (draft?.personId ? await getPerson(draft.personId) : undefined) ?? null;
  const stranger = front && !inFront ? { id: null, name: front.name } : null;
  const content = draft
    ? contentOf(draft)
    : freshContent({ person: person ?? stranger, me }, 'introduction', channelFor(pageUrl));
  return { person, stranger, content, me, draft };
}

function contentOf(content: DraftContent): DraftContent {
  const { personId, purpose, channel, templateId, subject, body } = content;
  return { personId, purpose, channel, templateId, subject, body };
}
