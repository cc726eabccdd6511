import { useState } from 'react';
import { useVeil } from '@/components/sessions/veil';
import { Button } from '@/components/ui/Button';
import { saveCalendar, saveNotes, savePeopleCsv, savePeopleVcards } from './save';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

/** Parts of it, in forms that other programs read; what is for your own eyes only when asked for (Trust 7). */
export function ForOthers() {
  const [asked, setAsked] = useState(false);
  const { veiled } = useVeil();
  const withPrivate = asked && !veiled;
  return (
    <div role="group" aria-label="For other programs" className={styles.part}>
      <p className="quiet">
        For other programs: people, sessions and mentorships as a folder of Markdown notes that lead
        to each other, fit for Obsidian; people alone; your sessions to come.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={withPrivate}
          disabled={veiled}
          onChange={({ target }) => setAsked(target.checked)}
        />
        With private lines
      </label>
      <p className="quiet small">
        {withPrivate
          ? 'Notes and list hold what is for your eyes only. Cards and calendar never do.'
          : 'For your eyes only, and left out: lines and takeaways marked //, your notes on people and mentorships, ratings and stages, how hard somebody is to reach, what you could bring them, parked questions, and what you wrote about contacts and advice.'}
      </p>
      <div className={section.row}>
        <Button onClick={() => void saveNotes(withPrivate)}>As notes (Markdown)</Button>
        <Button onClick={() => void savePeopleCsv(withPrivate)}>As a list (CSV)</Button>
        <Button onClick={() => void savePeopleVcards()}>As cards (vCard)</Button>
        <Button onClick={() => void saveCalendar()}>As a calendar (.ics)</Button>
      </div>
      <p className="quiet small">
        People and sessions come in again from their notes; to move everything, use the file above.
      </p>
    </div>
  );
}
