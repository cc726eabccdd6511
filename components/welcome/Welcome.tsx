import { Link } from 'wouter';
import { Me } from '@/components/settings/Me';
import { Button, buttonClass } from '@/components/ui/Button';
import { useSettings } from '@/components/ui/useSettings';
import { openPanel } from '@/lib/platform/panel';
import styles from './Welcome.module.css';

const STEPS = [
  {
    title: 'Save',
    says: 'On anybody’s page, press the right mouse button and choose “Save as mentor lead”.',
  },
  {
    title: 'Ask',
    says: 'Press the toolbar button, write the message, and put it into the page. You send it yourself.',
  },
  {
    title: 'Meet',
    says: 'Open the side panel beside the call. It keeps the time and your notes.',
  },
] as const;

/** The first screen, one screen long: what this is, how it begins, what it promises. */
export function Welcome() {
  const settings = useSettings();
  return (
    <div className={styles.welcome}>
      <h1>A board of directors of your own</h1>
      <p className={styles.lead}>
        A few people you learn from, the messages that win them, the time you spend with them, and
        what you make of their advice.
      </p>
      <ol className={styles.steps}>
        {STEPS.map(({ title, says }, index) => (
          <li key={title}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h2>{title}</h2>
              <p className="quiet">{says}</p>
            </div>
          </li>
        ))}
      </ol>
      {settings && <Me settings={settings} />}
      <div className={styles.buttons}>
        <Link href="/board" className={buttonClass('main')}>
          Go to the board
        </Link>
        <Button onClick={() => void openPanel()}>Open the side panel</Button>
      </div>
      <p className="quiet small">
        Everything stays in this browser: no account, no server, no tracking. Pages are left alone
        until you ask, and nothing is ever sent for you.
      </p>
    </div>
  );
}
