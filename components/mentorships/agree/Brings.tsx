import type { Mentorship } from '@/lib/mentorships/mentorship';
import { bothWays, isAsked, PLACEHOLDERS } from './labels';
import { TermText } from './TermText';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
  /** The other side's first name. */
  them: string;
}

/** What each brings; between peers and in reverse also how they hold each other to it, and what they build (G2, G3). */
export function Brings({ mentorship, them }: Props) {
  const both = bothWays(mentorship.role);
  const texts = [
    ['bringMe', both ? 'What you teach and bring' : 'What you bring'],
    ['bringThem', both ? `What ${them} teaches and brings` : `What ${them} brings`],
    ['accountability', 'How you hold each other to it'],
    ['projects', 'What you build together'],
  ] as const;
  return (
    <div className={styles.group}>
      {texts
        .filter(([part]) => isAsked(part, mentorship))
        .map(([part, label]) => (
          <TermText
            key={part}
            mentorship={mentorship}
            part={part}
            label={label}
            placeholder={PLACEHOLDERS[part]}
          />
        ))}
    </div>
  );
}
