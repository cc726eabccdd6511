import { controlClass, Field } from '@/components/ui/Field';
import { changeSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';
import { DaysOff } from './DaysOff';
import { switchOn } from './switch';
import { TakenBack } from './TakenBack';
import section from '@/components/ui/Section.module.css';
import styles from './RemindersSetting.module.css';

/** Whether and when what is due is told outside Boardside's own pages. */
export function RemindersSetting({ settings }: { settings: Settings }) {
  const { remind, countDue, quietFrom, quietTo } = settings;
  return (
    <section>
      <h2>Reminders</h2>
      <p className="quiet">
        What is due is in Today, with its reason. It can be told by the browser, too: each once.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={remind}
          // The browser asks by itself, and only within the click.
          onChange={() => void (remind ? changeSettings({ remind: false }) : switchOn())}
        />
        <span>Notify me of what is due</span>
      </label>
      <TakenBack />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={countDue}
          onChange={(event) => void changeSettings({ countDue: event.target.checked })}
        />
        <span>Count what is due on the toolbar button</span>
      </label>
      <div className={section.pair}>
        <Time
          label="Quiet from"
          value={quietFrom}
          onChange={(time) => void changeSettings({ quietFrom: time })}
        />
        <Time
          label="Quiet until"
          value={quietTo}
          onChange={(time) => void changeSettings({ quietTo: time })}
        />
      </div>
      <p className="quiet small">
        {quietFrom === quietTo
          ? 'The same time twice: no hour is quiet.'
          : 'Nothing is told then, not even a session that is about to begin, nor on days off, nor while a session runs. It is told afterwards, as one list.'}
      </p>
      <DaysOff settings={settings} />
    </section>
  );
}

interface TimeProps {
  label: string;
  value: string;
  onChange: (time: string) => void;
}

/** A time in the browser's own field; while it is half filled in, the one before stays. */
function Time({ label, value, onChange }: TimeProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="time"
          className={controlClass}
          defaultValue={value}
          onChange={({ target }) => target.value !== '' && onChange(target.value)}
        />
      )}
    </Field>
  );
}
