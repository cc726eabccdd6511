import { useState } from 'react';
import { TextField } from '@/components/ui/Field';
import { changeSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';
import styles from './Me.module.css';

/** Who you are, for your messages; kept at every keystroke. */
export function Me({ settings }: { settings: Pick<Settings, 'myName' | 'intro'> }) {
  const [me, setMe] = useState({ myName: settings.myName, intro: settings.intro });
  const change = (patch: Partial<typeof me>) => {
    setMe({ ...me, ...patch });
    void changeSettings(patch);
  };
  return (
    <div className={styles.me}>
      <TextField
        label="Your name"
        value={me.myName}
        onChange={(myName) => change({ myName: myName.slice(0, 120) })}
      />
      <TextField
        label="Who you are, in one sentence"
        value={me.intro}
        placeholder="I'm a backend developer in Porto, two years in."
        onChange={(intro) => change({ intro: intro.slice(0, 400) })}
      />
    </div>
  );
}
