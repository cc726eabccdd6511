import { useCallback, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { toStatus } from '@/components/sessions/status';
import { useVeil } from '@/components/sessions/veil';
import { VeilButton } from '@/components/sessions/VeilButton';
import { useChosen } from '@/components/people/useChosen';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Parts } from '@/components/ui/Parts';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { LOOP_LABELS, LOOP_STEPS } from '@/lib/advice/loop';
import { isAdvised } from '@/lib/store/advice';
import { AdviceSteps } from './AdviceSteps';
import { ByHand } from './ByHand';
import { Contradictions } from './Contradictions';
import { PersonFilter } from './PersonFilter';
import type { AdviceView } from './view';
import styles from './Advice.module.css';

const EVERY_MS = 600_000;
const VIEWS = [
  { view: 'board', label: 'Board' },
  { view: 'list', label: 'List' },
  { view: 'contradictions', label: 'Contradictions' },
];

/** R1: what you were advised and what became of it, as a board, as a list, and where advisors differ. */
export function Advice() {
  const [, go] = useLocation();
  const params = useParams<{ view?: string; personId?: string }>();
  const { view = 'board' } = VIEWS.find((one) => one.view === params.view) ?? {};
  const personId = params.personId ?? null;
  const { veiled } = useVeil();
  const now = useNow(EVERY_MS);
  const [adding, setAdding] = useState(false);
  const [moved, setMoved] = useState<AdviceView['moved']>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const { chosen, choose, clear } = useChosen();
  const any = useLive(() => isAdvised(personId), [personId]);
  const onFocused = useCallback(() => setMoved(null), []);
  const place = (one: string, whose = personId) =>
    `/advice/${one}${whose === null ? '' : `/${whose}`}`;
  const shared: AdviceView = {
    personId,
    now,
    veiled,
    moved,
    onFocused,
    chosen,
    choose,
    choosing: view === 'list',
    move: (advice, to, by = 'card') => {
      setMoved({ id: advice.id, to, by });
      void toStatus(advice.id, to, `${LOOP_LABELS[to]}: ${advice.name}`);
    },
    contrast: (id) => {
      choose(id, true);
      go(place('list'));
    },
  };
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>Advice</h1>
        <VeilButton />
        <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Note an advice
        </Button>
      </div>
      {adding && <ByHand kind="advice" onDone={() => setAdding(false)} />}
      <div className={styles.tools}>
        <Parts
          label="Advice"
          here={place(view)}
          parts={VIEWS.map((one) => ({ place: place(one.view), label: one.label }))}
        />
        {view !== 'contradictions' && (
          <PersonFilter
            statuses={LOOP_STEPS}
            personId={personId}
            onChoose={(whose) => go(place(view, whose))}
          />
        )}
      </div>
      {view === 'contradictions' && <Contradictions veiled={veiled} fresh={fresh} />}
      {view !== 'contradictions' && any === false && <Nothing />}
      {view !== 'contradictions' && any === true && (
        <AdviceSteps
          as={view === 'list' ? 'list' : 'board'}
          view={shared}
          onCleared={clear}
          onCompared={(id) => {
            clear();
            setFresh(id);
            go('/advice/contradictions');
          }}
        />
      )}
    </div>
  );
}

function Nothing() {
  return (
    <Notice
      title="No advice here yet"
      action={
        <Link href="/today" className={buttonClass('plain')}>
          Go to today
        </Link>
      }
    >
      Begin a line of a session’s notes with <code>!</code>, and it comes here; or note what
      somebody told you.
    </Notice>
  );
}
