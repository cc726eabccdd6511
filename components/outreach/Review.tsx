import type { Finding } from '@/lib/outreach/review';
import styles from './Review.module.css';

/** What is still to mend, each leading to its words. Nothing to say, nothing shown. */
export function Review({
  findings,
  onShow,
}: {
  findings: Finding[];
  onShow: (finding: Finding) => void;
}) {
  const told = findings.filter(({ code }) => code !== 'empty');
  if (told.length === 0) return null;
  return (
    <ul aria-label="Review" className={styles.review}>
      {told.map((finding) => (
        <li key={`${finding.at.field}${finding.at.from}${finding.code}`}>
          <button type="button" className={styles.finding} onClick={() => onShow(finding)}>
            {finding.says}
          </button>
        </li>
      ))}
    </ul>
  );
}
