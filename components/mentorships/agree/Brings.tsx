import type { Mentorship } from '@/lib/mentorships/mentorship';
import { brought, isAsked, PLACEHOLDERS } from './labels';
import { TermText } from './TermText';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
  /** The other side's first name. */
  them: string;
}

/** What each brings; between peers and in reverse also how they hold each other to it, and what they build (G2, G3). */
export function Brings({ mentorship, them }: Props) {
  const { mine, theirs } = brought(mentorship.role, them);
  const texts = [
    ['bringMe', mine.label, mine.hint],
    ['bringThem', theirs.label, theirs.hint],
    ['accountability', 'How you hold each other to it', PLACEHOLDERS.accountability],
    ['projects', 'What you build together', PLACEHOLDERS.projects],
  ] as const;
  return (
    <div className={styles.group}>
      {texts
        .filter(([part]) => isAsked(part, mentorship))
        .map(([part, label, hint]) => (
          <TermText
            key={part}
            mentorship={mentorship}
            part={part}
            label={label}
            placeholder={hint}
          />
        ))}
    </div>
  );
}
