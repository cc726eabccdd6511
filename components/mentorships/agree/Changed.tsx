import { done } from '@/components/ui/done';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { LOCALE } from '@/components/ui/when';
import { sideBySide } from '@/lib/mentorships/differences';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Sides } from '@/lib/mentorships/term-parts';
import { NO_TERMS } from '@/lib/mentorships/terms';
import { NO_PROPOSAL, unkept } from '@/lib/mentorships/versions';
import { keepVersion, proposeChange, takeChangesBack } from '@/lib/store/mentorship-agree';
import { Compared } from './Compared';
import { keep } from './keep';
import section from '@/components/ui/Section.module.css';
import styles from './Agreement.module.css';

interface Props {
  mentorship: Mentorship;
  sides: Sides;
}

/** A2: terms that are not the last version's any more: what differs, why, and whether both agreed. */
export function Changed({ mentorship, sides }: Props) {
  const { id, terms, versions, proposal = NO_PROPOSAL } = mentorship;
  const last = versions.at(-1);
  if (unkept(mentorship).length === 0) return null;
  const rows = sideBySide(last?.terms ?? NO_TERMS, terms, sides, LOCALE);
  const number = versions.length + 1;
  return (
    <section className={styles.changed} aria-label="Changed terms">
      <h3>{last ? `Changed since version ${versions.length}` : 'Not kept as a version yet'}</h3>
      <Compared
        rows={rows.filter(({ difference }) => difference !== 'same')}
        before="Before"
        after="Now"
      />
      <AutoText
        label="Why"
        placeholder="What has become clear since"
        value={proposal.why}
        save={(why) => proposeChange(id, { why })}
      />
      <label>
        <input
          type="checkbox"
          checked={proposal.agreed}
          onChange={({ target }) => keep(proposeChange(id, { agreed: target.checked }))}
        />{' '}
        Both of you said yes
      </label>
      <AutoText
        label="Note"
        placeholder="When and how you agreed"
        value={proposal.note}
        save={(note) => proposeChange(id, { note })}
      />
      <div className={section.row}>
        <Button
          look="main"
          onClick={() => void done(() => keepVersion(id), `Kept as version ${number}.`)}
        >
          Keep as a new version
        </Button>
        {last && (
          <Button
            look="quiet"
            onClick={() =>
              void done(
                () => takeChangesBack(id),
                `The terms of version ${versions.length} are back.`,
              )
            }
          >
            Take these changes back
          </Button>
        )}
      </div>
    </section>
  );
}
