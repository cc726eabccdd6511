import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { RemindersSetting } from '@/components/reminders/RemindersSetting';
import { Select } from '@/components/ui/Field';
import { ChimeSetting } from '@/components/sessions/time/ChimeSetting';
import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import { Me } from './Me';
import { Pace } from './Pace';
import { ProgrammeContact } from './ProgrammeContact';
import section from '@/components/ui/Section.module.css';
import styles from './SettingsPage.module.css';

const THEMES = [
  { value: 'system', label: 'As the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const PLANS = [
  { value: 'free', label: 'Free: 200 characters in an invitation' },
  { value: 'premium', label: 'Premium: 300 characters in an invitation' },
] as const;

/** Everything that can be set, kept as it is changed. */
export function SettingsPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <div className={styles.settings}>
      <h1>Settings</h1>
      <section>
        <h2>You</h2>
        <p className="quiet">Fills your messages. It stays in this browser like everything else.</p>
        <Me settings={settings} />
        <div className={section.row}>
          <Link href="/me" className={buttonClass('plain')}>
            More about you
          </Link>
          <Link href="/templates" className={buttonClass('plain')}>
            Message templates
          </Link>
        </div>
      </section>
      <section>
        <h2>Writing to people</h2>
        <Select
          label="Which LinkedIn account do you have?"
          value={settings.linkedInPlan}
          options={PLANS}
          onChange={(linkedInPlan) => void changeSettings({ linkedInPlan })}
        />
        <Pace pace={settings.weeklyPace} />
        <ProgrammeContact id={settings.programmeContactId} />
      </section>
      <section>
        <h2>Sessions</h2>
        <ChimeSetting />
      </section>
      <RemindersSetting settings={settings} />
      <section>
        <h2>Your data</h2>
        <p className="quiet">It stays in this browser, until you take it out or delete it.</p>
        <div className={section.row}>
          <Link href="/exchange" className={buttonClass('plain')}>
            Import and export
          </Link>
          <Link href="/exchange/delete" className={buttonClass('quiet')}>
            Delete everything
          </Link>
        </div>
      </section>
      <section>
        <h2>Look</h2>
        <Select
          label="Theme"
          value={settings.theme}
          options={THEMES}
          onChange={(theme) => void changeSettings({ theme })}
        />
      </section>
    </div>
  );
}
