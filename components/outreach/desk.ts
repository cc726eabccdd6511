import { kept } from '@/components/ui/kept';
import { toast } from '@/components/ui/toast';
import { channelFor, channelTo } from '@/lib/outreach/channel';
import { freshContent, untouched, withTemplate } from '@/lib/outreach/compose';
import type { Draft, DraftContent } from '@/lib/outreach/draft';
import type { Known } from '@/lib/outreach/facts';
import type { ToldMentorship } from '@/lib/mentorships/told';
import type { Purpose } from '@/lib/outreach/purpose';
import { allTemplates, templatesFor } from '@/lib/outreach/templates';
import { readGesture } from '@/lib/people/lead';
import type { Person } from '@/lib/people/person';
import { getSettings, watchSettings } from '@/lib/platform/storage';
import { frontTab } from '@/lib/platform/tabs';
import { lastOpenDraft, markSent, openDraftTo } from '@/lib/store/drafts';
import { mentorshipToldTo, mentorshipToTell } from '@/lib/store/mentorship-told';
import { storeHeld, takeHeld } from '@/lib/store/held';
import { adoptHeld } from '@/lib/store/held-shelf';
import { undo } from '@/lib/store/mutate';
import { openStore } from '@/lib/store/open';
import { targetOf } from '@/lib/store/held-target';
import { findLead, getPerson } from '@/lib/store/people';
import { lastSessionWith } from '@/lib/store/sessions';
import { dayOf } from '@/lib/data/day';
import { dayWords, myZone } from '@/components/ui/when';
import { listTemplates } from '@/lib/store/templates';
import { adviceKnown } from './advice-known';
import { EARLY } from './early';
import { createKeeper } from './keeper';
import type { Desk, Start, Writing } from './writing';

/** Everything the form shows and all that follows from it. */
interface State extends Writing {
  known: Known;
}

/** Opens the store and lays out what was being written to whoever is meant. Rejects when the store can't be opened. */
export async function openDesk(start: Start): Promise<Desk> {
  await openStore();
  await adoptHeld();
  await storeHeld();
  const { draft, ...begun } = await begin(start);
  const held = takeHeldTo(draft, begun.person);
  let state: State = held ? { ...begun, content: held } : begun;
  const listeners = new Set<() => void>();
  const keeper = createKeeper(({ personId }) =>
    personId !== null && personId === state.person?.id
      ? `Message to ${state.person.name}`
      : 'A message',
  );
  keeper.resume(draft);
  if (held) keeper.keep(held);
  // For as long as the page lives: a plan or a name that is changed elsewhere counts at once.
  watchSettings((settings) => show({ settings, known: { ...state.known, me: settings } }));

  const show = (patch: Partial<State>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const change = (content: DraftContent, patch: Partial<State> = {}) => {
    keeper.keep(content);
    show({ ...patch, content });
  };
  const isUntouched = () => untouched(state.content, state.known, state.templates);
  const isToNobody = () => state.content.personId === null;
  /** Puts other words in the draft's place; what had been written can be brought back. */
  const reword = (next: DraftContent) => {
    const { content } = state;
    const draft = keeper.here();
    if (!isUntouched()) {
      toast('The message was replaced.', async () => {
        // Another draft may be on the desk by now: the words go back to the one they were taken from.
        if (draft.isOpen()) change({ ...content, personId: state.content.personId });
        else draft.keep(content);
      });
    }
    change(next);
  };
  const load = async (person: Person, purpose: Purpose) => {
    const open = await openDraftTo(person.id);
    const known = await knownOf(person, state, open);
    // Typed meanwhile, to nobody yet: it is theirs, as if it had stood there before.
    if (isToNobody() && !isUntouched())
      return change({ ...state.content, personId: person.id }, { person, known });
    const content = open
      ? contentOf(open)
      : freshContent(known, purpose, state.content.channel, state.templates);
    if (isToNobody() && keeper.isBegun()) {
      // One to nobody in which nothing was written, but its channel chosen: it becomes theirs, or gives way.
      if (!open) return change(content, { person, known });
      kept(keeper.drop());
    }
    keeper.resume(open);
    return show({ person, known, content });
  };

  return {
    now: () => state,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isUntouched,
    fittingTemplates: () =>
      templatesFor(state.templates, state.content.purpose, state.content.channel),
    type: (words) => change({ ...state.content, ...words }),
    choosePerson(person) {
      // Words written before anybody was chosen belong to whoever is chosen now.
      if (isToNobody() && !isUntouched()) {
        change({ ...state.content, personId: person.id }, { person });
        void knownOf(person, state).then((known) => show({ known }));
      } else void load(person, state.content.purpose);
    },
    choosePurpose(purpose) {
      const { content, templates, known } = state;
      const template = templatesFor(templates, purpose, content.channel)[0];
      const next = { ...content, purpose };
      if (template) reword(withTemplate(next, template, known));
      else change(next);
    },
    chooseChannel(channel) {
      const { content, templates, known } = state;
      const template = templatesFor(templates, content.purpose, channel)[0];
      const next = { ...content, channel };
      change(template && isUntouched() ? withTemplate(next, template, known) : next);
    },
    chooseTemplate: (template) => reword(withTemplate(state.content, template, state.known)),
    async refreshPerson() {
      const person = state.person && (await getPerson(state.person.id));
      if (person) show({ person, known: { ...state.known, person } });
    },
    async sent() {
      const { person, content } = state;
      if (!person) return;
      const changes = await markSent(await keeper.store(content));
      keeper.resume(undefined);
      const { personId, channel } = content;
      show({
        content: { personId, channel, ...NEXT },
        person: (await getPerson(person.id)) ?? person,
        known: { ...state.known, advice: null },
      });
      const told = changes.some(({ table }) => table === 'takeaways');
      const also = told ? ' What came of their advice is told.' : '';
      toast(`Marked as sent to ${person.name}.${also}`, async () => {
        await undo(changes);
        await load((await getPerson(person.id)) ?? person, content.purpose);
      });
    },
  };
}

/** Words of this message, or of one begun to the same person, that an earlier page could not store. */
function takeHeldTo(draft: Draft | undefined, person: Person | null): DraftContent | null {
  const [held] = takeHeld((one) => {
    const target = targetOf(one);
    // What was typed in this page before is brought along by the form itself.
    if (target?.kind !== 'draft' || one.key === EARLY) return false;
    if (draft) return target.id === draft.id;
    return target.isNew && target.content.personId === (person?.id ?? null);
  });
  const target = held && targetOf(held);
  return target?.kind === 'draft' ? target.content : null;
}

/** What is written once a message is sent. */
const NEXT = { purpose: 'follow-up', templateId: null, subject: '', body: '' } as const;

async function begin(start: Start): Promise<State & { draft: Draft | undefined }> {
  const [tab, settings, own] = await Promise.all([
    start.surface === 'popup' ? frontTab() : null,
    getSettings(),
    listTemplates(),
  ]);
  const reading = tab && readGesture({ pageUrl: tab.url, pageTitle: tab.title }, Date.now());
  const lead = reading?.found ? reading.lead : null;
  const templates = allTemplates(own, settings.hiddenTemplates);
  const meant = start.personId ? await getPerson(start.personId) : lead && (await findLead(lead));
  // In front of somebody not saved yet, another person's draft would only be in the way.
  const draft = meant
    ? await openDraftTo(meant.id, start.purpose)
    : await lastOpenDraft().then((last) => (lead && last?.personId ? undefined : last));
  const person = meant ?? (draft?.personId ? await getPerson(draft.personId) : undefined) ?? null;
  const known: Known = person
    ? await knownOf(person, { settings }, draft)
    : { person: lead && { id: null, name: lead.name }, me: settings };
  const purpose = start.purpose ?? 'introduction-cold';
  const content = draft
    ? contentOf(draft)
    : freshContent(known, purpose, tab ? channelFor(tab.url) : channelTo(person), templates);
  return { lead, person, content, templates, settings, known, draft };
}

/** What a message to somebody is made from; of their advice, what the draft was begun for. */
export async function knownOf(
  person: Person,
  { settings }: Pick<Writing, 'settings'>,
  draft?: Pick<DraftContent, 'adviceIds'>,
): Promise<Known> {
  const [last, mentorship, toTell, advice] = await Promise.all([
    lastSessionWith(person.id),
    mentorshipToldTo(person.id),
    mentorshipToTell(),
    adviceKnown(person, draft?.adviceIds),
  ]);
  const day = last ? dayWords(dayOf(last.startsAt, myZone()).toString()) : '';
  return {
    person,
    me: settings ?? (await getSettings()),
    session: last ? { day, topic: '' } : null,
    mentorship: inWords(mentorship),
    toTell: inWords(toTell),
    advice,
  };
}

/** Its last day as people write it. */
function inWords(told: ToldMentorship | null): ToldMentorship | null {
  return told && { ...told, endsOn: told.endsOn === '' ? '' : dayWords(told.endsOn) };
}

function contentOf(content: DraftContent): DraftContent {
  const { personId, purpose, channel, templateId, subject, body, adviceIds } = content;
  const about = adviceIds && { adviceIds };
  return { personId, purpose, channel, templateId, subject, body, ...about };
}
