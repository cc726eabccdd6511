import { Link } from 'wouter';
import { AutoText } from '@/components/ui/AutoText';
import { buttonClass } from '@/components/ui/Button';
import { dayWords } from '@/components/ui/when';
import { CHANNELS } from '@/lib/outreach/channel';
import type { Draft } from '@/lib/outreach/draft';
import { followUpPlan } from '@/lib/outreach/portfolio';
import { PURPOSE_LABELS } from '@/lib/outreach/purpose';
import { keepDraft } from '@/lib/store/drafts';
import type { Entry } from '@/lib/store/portfolio';
import { patchValueMap } from '@/lib/store/value-map';
import { becameOf } from './labels';
import { WholeText } from './WholeText';
import styles from './Portfolio.module.css';

/** One candidate of the portfolio, as a column; what is written here is kept as it is typed. */
export function Candidate({ person, areas, draft, step }: Entry) {
  return (
    <li className={styles.column}>
      <div>
        <h2>
          <Link href={`/people/${person.id}`} className="wrap" dir="auto">
            {person.name}
          </Link>
        </h2>
        <p className="quiet small wrap" dir="auto">
          {person.headline}
        </p>
      </div>
      <p className="small wrap">
        <span className="figures">
          {person.overall === null ? 'Not rated yet' : `Rated ${person.overall.toFixed(1)} of 5`}
        </span>
        {areas.length > 0 && ` · ${areas.join(', ')}`}
      </p>
      <AutoText
        long
        label="What they gain from knowing you"
        placeholder="Two or three sentences"
        value={person.valueMap.proposition}
        save={(proposition) => patchValueMap(person.id, { proposition })}
      />
      {draft ? (
        <Written key={draft.id} draft={draft} />
      ) : (
        <Link href={`/write/${person.id}/introduction-cold`} className={buttonClass('plain')}>
          Start a draft
        </Link>
      )}
      <p className="quiet small">{followUpPlan(step, dayWords)}</p>
    </li>
  );
}

function Written({ draft }: { draft: Draft }) {
  const { subject, label } = CHANNELS[draft.channel];
  return (
    <>
      <p className="small">
        {PURPOSE_LABELS[draft.purpose]}, {label}
        <span className="quiet"> · {becameOf(draft)}</span>
      </p>
      {draft.state === 'open' ? (
        <>
          {subject && (
            <AutoText
              label="Subject"
              value={draft.subject}
              save={(words) => keepDraft(draft.id, { subject: words })}
            />
          )}
          <AutoText
            long
            label="Message"
            value={draft.body}
            save={(words) => keepDraft(draft.id, { body: words })}
          />
          <Link href={`/write/${draft.personId}`} className={buttonClass('quiet')}>
            Open with its review
          </Link>
        </>
      ) : (
        <WholeText draft={draft} />
      )}
    </>
  );
}
