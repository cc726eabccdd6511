import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import styles from './ChimeSetting.module.css';

/** Whether the end of a session may be heard. */
export function ChimeSetting() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={settings.chime}
        onChange={(event) => void changeSettings({ chime: event.target.checked })}
      />
      <span>A soft chime 5 minutes before the end and at the end</span>
    </label>
  );
}
