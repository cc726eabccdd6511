import { copy } from '@/components/ui/done';
import { copyFormatted } from '@/components/sessions/recap/copy-formatted';
import { Button } from '@/components/ui/Button';
import { LOCALE, myZone } from '@/components/ui/when';
import { useSettings } from '@/components/ui/useSettings';
import { dayOf } from '@/lib/data/day';
import { agreement } from '@/lib/mentorships/agreement';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { saveFile } from '@/lib/platform/files';
import section from '@/components/ui/Section.module.css';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
  goals: readonly Goal[];
  theirName: string;
  /** The page itself below the buttons. */
  shown?: boolean;
}

/** A1: the agreement as a page to hand to the other side. */
export function Share({ mentorship, goals, theirName, shown = false }: Props) {
  const me = useSettings();
  if (!me) return null;
  const page = agreement(mentorship, goals, { myName: me.myName, theirName, locale: LOCALE });
  const day = dayOf(mentorship.versions.at(-1)?.at ?? mentorship.createdAt, myZone()).toString();
  return (
    <>
      <div className={section.row}>
        <Button onClick={() => void copy(page, 'The agreement is copied.')}>Copy agreement</Button>
        <Button
          look="quiet"
          onClick={() => void copyFormatted(page, 'The agreement is copied with its formatting.')}
        >
          Copy formatted
        </Button>
        <Button
          look="quiet"
          onClick={() => saveFile(`${day} Agreement ${theirName}.md`, page, 'text/markdown')}
        >
          Save as file
        </Button>
      </div>
      {shown && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
        <pre className={styles.page} tabIndex={0} dir="auto" aria-label="The agreement as Markdown">
          {page}
        </pre>
      )}
    </>
  );
}
