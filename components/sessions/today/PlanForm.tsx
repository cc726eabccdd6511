import { HOUR_MS } from '@/lib/data/day';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { done } from '@/components/ui/done';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import type { Person } from '@/lib/people/person';
import { AGENDA_KINDS, AGENDAS, type AgendaKind } from '@/lib/sessions/agendas';
import { agendaFor, LENGTHS } from '@/lib/sessions/agenda';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import { momentTold } from './words';
import { WhenFields } from './WhenFields';
import section from '@/components/ui/Section.module.css';
import styles from './Today.module.css';

const KINDS = AGENDA_KINDS.filter((kind) => kind !== 'own').map((value) => ({
  value,
  label: AGENDAS[value].label,
}));
const MINUTES = LENGTHS.map((minutes) => ({ value: String(minutes), label: `${minutes} min` }));

interface Props {
  /** With whom; asked for where it is not given. */
  person?: Person;
  /** Planned for later, or held already without Boardside. */
  what: 'plan' | 'enter';
  /** The kind that is offered first. */
  usualKind?: AgendaKind;
  onDone: () => void;
}

/** M1: a session on a day and at a time to come, or one that was. */
export function PlanForm({ person: given, what, usualKind = 'regular', onDone }: Props) {
  const now = useNow(30_000);
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<Person | null>(null);
  const [when, setWhen] = useState(() => usualTime(what));
  const [minutes, setMinutes] = useState('30');
  const [kind, setKind] = useState<AgendaKind>(usualKind);
  const person = given ?? chosen;
  const at = momentOf(when, myZone());
  const misses =
    person === null
      ? 'Choose the person first.'
      : at === null
        ? 'Say the day and the time.'
        : what === 'enter' && at > now
          ? 'That is still to come: plan it instead.'
          : '';
  const keep = async () => {
    if (person === null || at === null || misses !== '') return;
    const cut = { kind, segments: agendaFor(kind, Number(minutes)) };
    const work = what === 'plan' ? planSession : enterSession;
    const says = what === 'plan' ? 'is planned for' : 'is entered for';
    let id = '';
    const kept = await done(
      () =>
        work(person.id, Number(minutes), at, cut).then(({ session, changes }) => {
          id = session.id;
          return changes;
        }),
      `The session with ${person.name} ${says} ${momentTold(at)}.`,
    );
    if (!kept) return;
    onDone();
    // What was said then is what it is entered for.
    if (what === 'enter') go(`/session/${id}/notes`);
  };
  return (
    <form
      className={styles.form}
      aria-label={what === 'plan' ? 'Plan a session' : 'Enter a past session'}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {!given && <PersonPicker label="With whom" chosen={chosen} onChoose={setChosen} />}
      <WhenFields value={when} onChange={setWhen} />
      <div className={section.pair}>
        <Select label="Minutes" value={minutes} options={MINUTES} onChange={setMinutes} />
        <Select label="Kind" value={kind} options={KINDS} onChange={setKind} />
      </div>
      <p className="quiet small">{misses === '' ? AGENDAS[kind].hint : misses}</p>
      <div className={section.row}>
        <Button look="main" type="submit" disabled={misses !== ''}>
          {what === 'plan' ? 'Plan it' : 'Enter it'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Tomorrow at ten, or the last full hour. */
function usualTime(what: Props['what']) {
  const now = Date.now();
  if (what === 'plan') return { ...wallClock(now + 24 * HOUR_MS, myZone()), time: '10:00' };
  return wallClock(Math.floor((now - HOUR_MS) / HOUR_MS) * HOUR_MS, myZone());
}
