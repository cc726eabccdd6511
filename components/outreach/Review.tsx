import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Finding, Fix } from '@/lib/outreach/review/finding';
import styles from './Review.module.css';

interface Props {
  findings: Finding[];
  onShow: (finding: Finding) => void;
  onFix: (fix: Fix) => void;
}

/** What is still to mend, each leading to its words. Nothing to say, nothing shown. */
export function Review({ findings, onShow, onFix }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul aria-label="Review" className={styles.review}>
      {findings.map((finding) => (
        <Item
          key={`${finding.code}${finding.at.field}${finding.at.from}`}
          finding={finding}
          onShow={() => onShow(finding)}
          onFix={onFix}
        />
      ))}
    </ul>
  );
}

function Item({
  finding,
  onShow,
  onFix,
}: {
  finding: Finding;
  onShow: () => void;
  onFix: Props['onFix'];
}) {
  const { code, level, says, why, source, fix } = finding;
  const [asked, setAsked] = useState(false);
  const id = useId();
  return (
    <li className={styles.item} data-level={level} data-code={code}>
      <button type="button" className={styles.finding} onClick={onShow}>
        {says}
      </button>
      <span className={styles.aside}>
        {fix && (
          <Button look="quiet" className={styles.small ?? ''} onClick={() => onFix(fix)}>
            {fix.label}
          </Button>
        )}
        <Button
          look="quiet"
          className={styles.small ?? ''}
          aria-expanded={asked}
          aria-controls={id}
          onClick={() => setAsked(!asked)}
        >
          Why?
        </Button>
      </span>
      {asked && (
        <p id={id} className={`${styles.why} quiet small wrap`}>
          {why} <span title="Where the rule comes from">({source})</span>
        </p>
      )}
    </li>
  );
}
