import { Select } from '@/components/ui/Field';
import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import { Me } from './Me';
import styles from './SettingsPage.module.css';

const THEMES = [
  { value: 'system', label: 'As the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
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
