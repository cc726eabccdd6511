import { Link } from 'wouter';
import { AutoText } from '@/components/ui/AutoText';
import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import { ME_GROUPS } from './me-fields';
import { MyZone } from './MyZone';
import section from '@/components/ui/Section.module.css';
import styles from './MePage.module.css';

/** Who you are and what you bring: what your messages are made from. Kept at every keystroke. */
export function MePage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <div className={styles.page}>
      <h1>Me</h1>
      <p className="quiet">
        Your <Link href="/templates">templates</Link> draw on this, so that no message begins with
        an empty page. It stays in this browser.
      </p>
      {ME_GROUPS.map(({ title, hint, fields }, index) => (
        <section key={title} className={section.section} aria-label={title}>
          <div>
            <h2>{title}</h2>
            <p className="quiet">{hint}</p>
          </div>
          <div className={styles.fields}>
            {fields.map(({ name, label, max, long = false, placeholder = '' }) => (
              <div key={name}>
                <AutoText
                  long={long}
                  label={label}
                  value={settings[name]}
                  placeholder={placeholder}
                  save={(text) => changeSettings({ [name]: text.slice(0, max) })}
                />
                {settings[name].length >= max && (
                  <p className="quiet small figures">
                    {max.toLocaleString('en')} characters are kept of this, and no more.
                  </p>
                )}
              </div>
            ))}
            {index === ME_GROUPS.length - 1 && <MyZone chosen={settings.myTimeZone} />}
          </div>
        </section>
      ))}
    </div>
  );
}
