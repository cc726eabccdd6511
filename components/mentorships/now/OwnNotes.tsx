import { useVeil } from '@/components/sessions/veil';
import { AutoText } from '@/components/ui/AutoText';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { changeMentorship } from '@/lib/store/mentorships';
import styles from './Now.module.css';

/** Trust 7: notes for yourself alone, veiled with the private lines while the screen is shared. */
export function OwnNotes({ mentorship: { id, notes } }: { mentorship: Mentorship }) {
  const { veiled } = useVeil();
  return (
    <section className={styles.part}>
      {veiled ? (
        <>
          <h2>Your own notes</h2>
          <p className="quiet">They are veiled, like your private lines.</p>
        </>
      ) : (
        <>
          <AutoText
            label="Your own notes"
            long
            value={notes}
            save={(text) => changeMentorship(id, () => ({ notes: text }))}
          />
          <p className="quiet small">For you alone: they are in no agreement, recap or message.</p>
        </>
      )}
    </section>
  );
}
