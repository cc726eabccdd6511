import { useState } from 'react';
import { Select } from '@/components/ui/Field';
import { dayWords, LOCALE, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { sideBySide } from '@/lib/mentorships/differences';
import type { Mentorship, Version } from '@/lib/mentorships/mentorship';
import type { Sides } from '@/lib/mentorships/term-parts';
import { unkept } from '@/lib/mentorships/versions';
import { setAgreed } from '@/lib/store/mentorship-agree';
import { Compared } from './Compared';
import { keep } from './keep';
import section from '@/components/ui/Section.module.css';
import fields from './Agree.module.css';
import styles from './Agreement.module.css';

interface Props {
  mentorship: Mentorship;
  sides: Sides;
}

const NOW = 'now';

/** A2: every version with its reason, the newest first, and any two of them side by side. */
export function Versions({ mentorship, sides }: Props) {
  const { id, versions } = mentorship;
  if (versions.length === 0) return null;
  return (
    <section className={section.section} aria-label="Versions">
      <h3>Versions</h3>
      <ol reversed className={styles.versions}>
        {versions
          .map((version, index) => (
            <li key={version.at}>
              <p>
                <strong>Version {index + 1}</strong>{' '}
                <span className="quiet">{dayOfVersion(version)}</span>
              </p>
              {version.why !== '' && <p className={styles.text}>{version.why}</p>}
              <label>
                <input
                  type="checkbox"
                  checked={version.agreed}
                  onChange={({ target }) => keep(setAgreed(id, version.at, target.checked))}
                />{' '}
                Both of you said yes
                <span className="unseen"> to version {index + 1}</span>
              </label>
              {version.note !== '' && <p className={styles.text}>{version.note}</p>}
            </li>
          ))
          .toReversed()}
      </ol>
      <Compare mentorship={mentorship} sides={sides} />
    </section>
  );
}

/** Any two of them; at first what changed last. */
function Compare({ mentorship, sides }: Props) {
  const { terms, versions } = mentorship;
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const options = [
    ...versions.map((version, index) => ({
      value: String(index),
      label: `Version ${index + 1}, ${dayOfVersion(version)}`,
      terms: version.terms,
    })),
    ...(unkept(mentorship).length > 0 ? [{ value: NOW, label: 'As it is now', terms }] : []),
  ];
  if (options.length < 2) return null;
  const at = (value: string | undefined, otherwise: number) =>
    options.find((option) => option.value === value) ?? options.at(otherwise);
  const [before, after] = [at(chosen.before, -2), at(chosen.after, -1)];
  if (!before || !after) return null;
  const rows = sideBySide(before.terms, after.terms, sides, LOCALE);
  const differing = rows.filter(({ difference }) => difference !== 'same').length;
  return (
    <details className={fields.inner}>
      <summary>Compare versions</summary>
      <div className={section.pair}>
        <Select
          label="Compare"
          value={before.value}
          options={options}
          onChange={(value) => setChosen({ ...chosen, before: value })}
        />
        <Select
          label="with"
          value={after.value}
          options={options}
          onChange={(value) => setChosen({ ...chosen, after: value })}
        />
      </div>
      <p role="status">
        {differing === 0 ? 'They say the same.' : `${differing} of ${rows.length} parts differ.`}
      </p>
      <Compared rows={rows} before={before.label} after={after.label} />
    </details>
  );
}

function dayOfVersion({ at }: Version): string {
  return dayWords(dayOf(at, myZone()).toString());
}
