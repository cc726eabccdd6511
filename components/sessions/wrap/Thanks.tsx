import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import { LOCALE, myZone } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { thanksFor } from '@/lib/sessions/thanks';
import { thanksDraft } from '@/lib/store/wrap-up';
import { ThanksForm } from './ThanksForm';
import styles from './WrapUp.module.css';

interface Props {
  session: Session;
  person: Person;
  takeaways: Takeaway[];
}

/** M5, S4: thanks, drafted from what was actually said. */
export function Thanks({ session, person, takeaways }: Props) {
  const settings = useSettings();
  const found = useLive(async () => (await thanksDraft(session)) ?? null, [session.id]);
  if (!settings || found === undefined) return null;
  const names = { me: settings.myName, them: person.name };
  const options = { timeZone: myZone(), locale: LOCALE };
  return (
    <section className={styles.part} aria-label="Thanks">
      <h2>Thanks</h2>
      {found && found.state !== 'open' ? (
        <p className="quiet">You have thanked {person.name} for this session.</p>
      ) : (
        <ThanksForm
          person={person}
          draft={found}
          drafted={thanksFor(session, takeaways, names, options)}
        />
      )}
    </section>
  );
}
