import { OneOf } from '@/components/ui/OneOf';
import { useLive } from '@/components/ui/useLive';
import { LOCALE } from '@/components/ui/when';
import { bothWays, ROLE_LABELS, ROLES } from '@/lib/mentorships/mentorship';
import { partWords } from '@/lib/mentorships/term-parts';
import type { Terms } from '@/lib/mentorships/terms';
import { firstName } from '@/lib/people/name';
import { goalsOf } from '@/lib/store/goals';
import { changeMentorship } from '@/lib/store/mentorships';
import type { PartProps } from '../MentorshipPage';
import { Arrangement } from './Arrangement';
import { Begin } from './Begin';
import { Between } from './Between';
import { Brings } from './Brings';
import { ConfidentialField, FormalityField } from './Confidence';
import { FirstGoal } from './FirstGoal';
import { Fold } from './Fold';
import { DrivesField, FormatField, MethodsField } from './HowFields';
import { keep } from './keep';
import { PLACEHOLDERS, sayItOutright } from './labels';
import { Managers } from './Managers';
import { Propose } from './Propose';
import { Share } from './Share';
import { TermText } from './TermText';
import styles from './Agree.module.css';

const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }));

/** A1: the talk before the first talk, as one page to go down together; nothing but your part has to be said. */
export function SessionZero({ mentorship, person }: PartProps) {
  const { id, role, terms, managers } = mentorship;
  const goals = useLive(() => goalsOf(id), [id]);
  if (!goals) return null;
  const name = person?.name ?? 'them';
  const them = firstName(name) || name;
  const { is, say } = sayItOutright(role, them);
  const said = (...parts: (keyof Terms)[]) =>
    parts
      .map((part) => partWords(terms, part, { me: '', them }, LOCALE))
      .filter(Boolean)
      .join(' · ');
  return (
    <section className={styles.zero} aria-labelledby="session-zero">
      <div className={styles.group}>
        <h2 id="session-zero">Session zero</h2>
        <p className="wrap">
          <strong>{is}</strong> Say it outright: {say}
        </p>
        <p className="quiet small">
          What you note here becomes one page that you can share with {them}. It is kept as you
          type; whatever is open can come later.
        </p>
        <OneOf
          label="Your part"
          options={ROLE_OPTIONS}
          chosen={role}
          onChange={(next) => keep(changeMentorship(id, () => ({ role: next })))}
        />
        <FirstGoal mentorshipId={id} title={goals[0]?.title ?? ''} />
      </div>
      <Arrangement mentorship={mentorship} />
      <div>
        <Fold title="You two" said={said('direction', 'backgrounds', 'hopes', 'fit')}>
          {(
            [
              ['direction', 'What it is about'],
              ['backgrounds', 'Backgrounds'],
              ['hopes', 'Hopes'],
              ['fit', 'Why the two of you'],
            ] as const
          ).map(([part, label]) => (
            <TermText
              key={part}
              mentorship={mentorship}
              part={part}
              label={label}
              placeholder={PLACEHOLDERS[part]}
            />
          ))}
        </Fold>
        <Fold
          // Another key, so that it opens by itself when the role comes to need it.
          key={String(bothWays(role))}
          title={bothWays(role) ? 'What you teach and learn' : 'What each of you brings'}
          said={said('bringMe', 'bringThem', 'accountability', 'projects')}
          open={bothWays(role)}
        >
          <Brings mentorship={mentorship} them={them} />
        </Fold>
        <Fold title="How you work" said={said('drives', 'format', 'methods')}>
          <DrivesField mentorship={mentorship} them={them} />
          <FormatField mentorship={mentorship} />
          <MethodsField mentorship={mentorship} />
        </Fold>
        <Fold title="Between talks" said={said('between')}>
          <Between mentorship={mentorship} />
        </Fold>
        <Fold title="Confidentiality and tone" said={said('confidential', 'mayTell', 'formality')}>
          <ConfidentialField mentorship={mentorship} />
          <TermText mentorship={mentorship} part="mayTell" label="What may be told, and to whom" />
          <FormalityField mentorship={mentorship} />
        </Fold>
        <Fold title="Managers" said={managersTold(managers)}>
          <Managers mentorship={mentorship} them={them} />
        </Fold>
        <Fold title="The page so far">
          <Share mentorship={mentorship} goals={goals} theirName={name} shown />
        </Fold>
      </div>
      {bothWays(role) && <Propose mentorship={mentorship} them={them} />}
      <Begin mentorship={mentorship} them={them} />
    </section>
  );
}

function managersTold({ mine, theirs }: PartProps['mentorship']['managers']): string {
  const waits = [mine, theirs].filter((telling) => telling === 'to-tell').length;
  const told = [mine, theirs].filter((telling) => telling === 'told').length;
  return [waits > 0 && `${waits} to be told`, told > 0 && `${told} told`]
    .filter(Boolean)
    .join(' · ');
}
