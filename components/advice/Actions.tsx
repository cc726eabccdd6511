import { useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { VeilButton } from '@/components/sessions/VeilButton';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { DUE_GROUPS } from '@/lib/advice/actions';
import { dayOf } from '@/lib/data/day';
import type { Status } from '@/lib/sessions/takeaway';
import { anyAction } from '@/lib/store/actions';
import { ActionGroup } from './ActionGroup';
import { ByHand } from './ByHand';
import { PersonFilter } from './PersonFilter';
import type { Moving } from './ActionTerms';
import section from '@/components/ui/Section.module.css';
import advice from './Advice.module.css';
import styles from './Actions.module.css';

const EVERY_MS = 300_000;
const OPEN: readonly Status[] = ['open'];
const SIDES = [
  { owner: 'me', title: 'Yours to do' },
  { owner: 'them', title: 'Theirs to do' },
] as const;

/** R2: what is to be done across all your talks, yours and theirs, by the day it is due. */
export function Actions() {
  const [, go] = useLocation();
  const { personId = null } = useParams<{ personId?: string }>();
  const now = useNow(EVERY_MS);
  const top = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState(false);
  const [moving, setMoving] = useState<Moving | null>(null);
  const any = useLive(() => anyAction(personId), [personId]);
  const today = dayOf(now, myZone()).toString();
  return (
    <div className={advice.page}>
      <div className={advice.top}>
        <h1 ref={top} tabIndex={-1}>
          Actions
        </h1>
        <VeilButton />
        <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Add an action
        </Button>
      </div>
      {adding && <ByHand kind="action" onDone={() => setAdding(false)} />}
      <div className={styles.filter}>
        <PersonFilter
          statuses={OPEN}
          personId={personId}
          onChoose={(whose) => go(whose === null ? '/actions' : `/actions/${whose}`)}
        />
      </div>
      {any === false && (
        <Notice
          title="Nothing is to be done"
          action={
            <Link href="/today" className={buttonClass('plain')}>
              Go to today
            </Link>
          }
        >
          Begin a line of a session’s notes with <code>[]</code>, and it comes here until it is
          done.
        </Notice>
      )}
      {any === true && (
        <div className={styles.sides}>
          {SIDES.map(({ owner, title }) => (
            <section key={owner} className={section.section} aria-label={title}>
              <h2>{title}</h2>
              {DUE_GROUPS.map((group) => (
                <ActionGroup
                  key={group}
                  asked={{ owner, group, personId, today }}
                  moving={moving}
                  onMoving={setMoving}
                  onGone={() => top.current?.focus()}
                />
              ))}
            </section>
          ))}
        </div>
      )}
    </div>
  );
}
