import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import { readBrief } from '@/lib/store/brief';
import { About } from './About';
import { Bank } from './Bank';
import { ParkedHere } from './ParkedHere';
import { Points } from './Points';
import { SinceLast } from './SinceLast';
import { Suggested } from './Suggested';
import styles from './Brief.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
}

/** Who they are and where you stand, then what to reach and to ask; while you talk the other way round. */
export function BriefPage({ session, person }: Props) {
  const now = useNow(60_000);
  const brief = useLive(
    async () => (person ? readBrief(person, session, now, myZone()) : null),
    [person?.id, person?.updatedAt, session.id, session.kind, now],
  );
  if (brief === undefined) return null;
  const background = person && brief && (
    <>
      <About person={person} brief={brief} />
      <SinceLast brief={brief} name={person.name} now={now} />
    </>
  );
  const running = session.state === 'running';
  return (
    <section className={styles.brief} aria-label="Brief">
      {!running && background}
      <Points session={session} list="objectives" person={person}>
        {brief && <Suggested session={session} texts={brief.objectives} />}
      </Points>
      <Points session={session} list="questions" person={person}>
        {brief && person && (
          <>
            <ParkedHere session={session} parked={brief.parked} name={person.name} />
            <Bank session={session} suggested={brief.questions} seats={brief.seats} />
          </>
        )}
      </Points>
      {running && background}
    </section>
  );
}
