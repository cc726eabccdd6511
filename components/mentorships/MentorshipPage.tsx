import { lazy, Suspense, type ComponentType } from 'react';
import { Link } from 'wouter';
import { Lost } from '@/components/ui/Lost';
import { Parts } from '@/components/ui/Parts';
import { useLive } from '@/components/ui/useLive';
import { ROLE_LABELS, STATUS_LABELS, type Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { getMentorship } from '@/lib/store/mentorships';
import { getPerson } from '@/lib/store/people';
import styles from './Mentorships.module.css';

/** What every part of a mentorship's page is given. */
export interface PartProps {
  mentorship: Mentorship;
  /** Nobody, when they were removed elsewhere just now. */
  person: Person | undefined;
}

/** The parts of the page; each loads when it is gone to. */
const PARTS: { part: string; label: string; Page: ComponentType<PartProps> }[] = [
  { part: '', label: 'Now', Page: lazy(() => import('./now/Now')) },
  { part: 'agreement', label: 'Agreement', Page: lazy(() => import('./agree/Agreement')) },
  { part: 'goals', label: 'Goals', Page: lazy(() => import('./goals/Goals')) },
  { part: 'check-ins', label: 'Check-ins', Page: lazy(() => import('./check-ins/CheckIns')) },
];
const SessionZero = lazy(() => import('./agree/SessionZero'));

/** A mentorship: session zero while it is being agreed, then its parts. */
export function MentorshipPage({ id, part }: { id: string; part: string }) {
  const found = useLive(async () => {
    const mentorship = await getMentorship(id);
    return { mentorship, person: mentorship && (await getPerson(mentorship.personId)) };
  }, [id]);
  if (!found) return null;
  const { mentorship, person } = found;
  if (!mentorship)
    return (
      <Lost what="There is no such mentorship" way="/mentorships" wayLabel="Go to mentorships" />
    );
  const shown = PARTS.find((one) => one.part === part) ?? PARTS[0];
  const Page = mentorship.status === 'agreeing' ? SessionZero : shown?.Page;
  const place = (one: string) => (one === '' ? `/mentorships/${id}` : `/mentorships/${id}/${one}`);
  return (
    <div className={styles.page}>
      <header>
        <h1 className="wrap" dir="auto">
          {person ? <Link href={`/people/${person.id}`}>{person.name}</Link> : 'Somebody removed'}
        </h1>
        <p className="quiet">
          {ROLE_LABELS[mentorship.role]} · {STATUS_LABELS[mentorship.status]}
        </p>
      </header>
      {mentorship.status !== 'agreeing' && (
        <Parts
          label="Mentorship"
          here={place(shown?.part ?? '')}
          parts={PARTS.map((one) => ({ place: place(one.part), label: one.label }))}
        />
      )}
      <Suspense>{Page && <Page mentorship={mentorship} person={person} />}</Suspense>
    </div>
  );
}
