import type { ComponentType } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { Lost } from '@/components/ui/Lost';
import { Parts } from '@/components/ui/Parts';
import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { Person } from '@/lib/people/person';
import { getMentorship } from '@/lib/store/mentorships';
import { getPerson } from '@/lib/store/people';
import { Head } from './Head';
import { useRecord } from './useRecord';
import styles from './Mentorships.module.css';

/** What every part of a mentorship's page is given. */
export interface PartProps {
  mentorship: Mentorship;
  /** Nobody, when they were removed elsewhere just now. */
  person: Person | undefined;
  /** All that is known of it; undefined while it is being read. */
  record: MentorshipRecord | undefined;
}

/** The parts of the page; each loads when it is gone to. */
const PARTS: { part: string; label: string; Page: ComponentType<PartProps> }[] = [
  { part: '', label: 'Now', Page: onDemand(async () => (await import('./now/Now')).Now) },
  {
    part: 'agreement',
    label: 'Agreement',
    Page: onDemand(async () => (await import('./agree/Agreement')).Agreement),
  },
  {
    part: 'goals',
    label: 'Goals',
    Page: onDemand(async () => (await import('./goals/Goals')).Goals),
  },
  {
    part: 'check-ins',
    label: 'Check-ins',
    Page: onDemand(async () => (await import('./check-ins/CheckIns')).CheckIns),
  },
  {
    part: 'ending',
    label: 'Ending',
    Page: onDemand(async () => (await import('./ending/Ending')).Ending),
  },
];
const SessionZero = onDemand(async () => (await import('./agree/SessionZero')).SessionZero);

/** A mentorship: session zero while it is being agreed, then its parts. */
export function MentorshipPage({ id, part }: { id: string; part: string }) {
  const found = useLive(async () => {
    const mentorship = await getMentorship(id);
    return { mentorship, person: mentorship && (await getPerson(mentorship.personId)) };
  }, [id]);
  const record = useRecord(found?.mentorship);
  if (!found) return null;
  const { mentorship, person } = found;
  if (!mentorship)
    return (
      <Lost what="There is no such mentorship" way="/mentorships" wayLabel="Go to mentorships" />
    );
  const agreeing = mentorship.status === 'agreeing';
  const shown = PARTS.find((one) => one.part === part) ?? PARTS[0];
  const Page = agreeing ? SessionZero : shown?.Page;
  const place = (one: string) => (one === '' ? `/mentorships/${id}` : `/mentorships/${id}/${one}`);
  // The end has a part of its own once somebody thinks of it.
  const ends = mentorship.status === 'ended' || mentorship.ending !== null || part === 'ending';
  const parts = PARTS.filter((one) => one.part !== 'ending' || ends);
  return (
    <div className={styles.page}>
      <Head mentorship={mentorship} person={person} record={record} />
      {!agreeing && (
        <Parts
          label="Mentorship"
          here={place(shown?.part ?? '')}
          parts={parts.map((one) => ({ place: place(one.part), label: one.label }))}
        />
      )}
      {Page && <Page mentorship={mentorship} person={person} record={record} />}
    </div>
  );
}
