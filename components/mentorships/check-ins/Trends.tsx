import { ASPECT_LABELS, ASPECTS, type CheckIn } from '@/lib/mentorships/check-in';
import { pointsOf, trendOf, trendWords } from '@/lib/mentorships/trend';
import { Plot } from './Plot';
import section from '@/components/ui/Section.module.css';
import styles from './CheckIns.module.css';

/** More than these would be a smudge; the table has all. */
const SHOWN = 12;

interface Props {
  checkIns: readonly CheckIn[];
  today: string;
  name: string;
}

/** R5: where each of the six has gone, in words and as a small plot. */
export function Trends({ checkIns, today, name }: Props) {
  const told = ASPECTS.map((aspect) => {
    const [mine, theirs] = (['mine', 'theirs'] as const).map((side) =>
      pointsOf(checkIns, side, aspect),
    );
    return { aspect, label: ASPECT_LABELS[aspect], mine: mine ?? [], theirs: theirs ?? [] };
  }).filter(({ mine, theirs }) => mine.length + theirs.length > 0);
  if (told.length === 0) return null;
  const heard = told.some(({ theirs }) => theirs.length > 0);
  const scores = (points: readonly { score: number }[]) =>
    points.length === 0 ? 'nothing' : points.map(({ score }) => score).join(', ');
  return (
    <section className={section.section} aria-label="Over time">
      <h2>Over time</h2>
      {heard && (
        <p className="quiet small wrap" aria-hidden="true">
          ● you · □ as you heard it from <bdi>{name}</bdi>
        </p>
      )}
      <ul className={styles.trends}>
        {told.map(({ aspect, label, mine, theirs }) => (
          <li key={aspect}>
            <p className="wrap">
              <strong>{label}</strong> {trendWords(trendOf(mine), today)}
              {theirs.length > 0 && (
                <span className="quiet">
                  ; for <bdi>{name}</bdi> it {trendWords(trendOf(theirs), today)}
                </span>
              )}
            </p>
            <Plot
              label={`${label}, 1 to 5, the oldest first. You: ${scores(mine.slice(-SHOWN))}. ${name}: ${scores(theirs.slice(-SHOWN))}.`}
              mine={mine.slice(-SHOWN)}
              theirs={theirs.slice(-SHOWN)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
