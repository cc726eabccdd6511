import { Link } from 'wouter';
import { copy } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import {
  missing,
  profile,
  profileMarkdown,
  profileText,
  TEACHING,
} from '@/lib/mentorships/profile';
import { saveFile } from '@/lib/platform/files';
import type { Settings } from '@/lib/settings/settings';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

interface Props {
  settings: Settings;
  onSayHours: () => void;
}

/** G1: your profile for a mentors' bulletin board, as it will look; what you tell about yourself changes it at once. */
export function ProfileShown({ settings, onSayHours }: Props) {
  const mine = profile({
    ...settings,
    hours: settings.mentorHours,
    timeZone: settings.myTimeZone || myZone(),
  });
  const misses = missing(mine);
  return (
    <section className={section.section}>
      <div>
        <h2>Your profile</h2>
        <p className="quiet">
          For a mentors’ bulletin board, from what you say <Link href="/me">about yourself</Link>{' '}
          and the hours above.
        </p>
      </div>
      {misses.length > 0 && (
        <p className={section.hint}>
          <span>Not said yet: {misses.join(', ')}.</span>
          <Link href="/me">Add it</Link>
        </p>
      )}
      {settings.mentorHours === null && (
        <p className={section.hint}>
          <span>Not said yet: your hours a week.</span>
          <Button look="quiet" onClick={onSayHours}>
            Say them
          </Button>
        </p>
      )}
      <article className={styles.profile} aria-label="Your profile">
        {mine.name !== '' && (
          <h3 className="wrap" dir="auto">
            {mine.name}
          </h3>
        )}
        {mine.role !== '' && (
          <p className="wrap" dir="auto">
            {mine.role}
          </p>
        )}
        {mine.teaching.length > 0 && (
          <div>
            <h4>{TEACHING}</h4>
            <ul className={styles.teaching}>
              {mine.teaching.map((line, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines have nothing but their place
                <li key={index} className="wrap" dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        )}
        <dl className={styles.facts}>
          {mine.time.map(({ label, words }) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd className="wrap" dir="auto">
                {words}
              </dd>
            </div>
          ))}
        </dl>
      </article>
      <div className={section.row}>
        <Button onClick={() => void copy(profileMarkdown(mine), 'Your profile is copied.')}>
          Copy as Markdown
        </Button>
        <Button onClick={() => void copy(profileText(mine), 'Your profile is copied.')}>
          Copy as text
        </Button>
        <Button
          look="quiet"
          onClick={() => saveFile('Mentor profile.md', profileMarkdown(mine), 'text/markdown')}
        >
          Save as file
        </Button>
      </div>
    </section>
  );
}
