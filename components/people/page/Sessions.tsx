import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { ActionRow } from '@/components/sessions/today/ActionRow';
import { Ahead } from '@/components/sessions/today/Ahead';
import { Few } from '@/components/sessions/today/Few';
import { PlanLater } from '@/components/sessions/today/PlanLater';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { sessionsWith } from '@/lib/store/person-sessions';
import { SessionsPast } from './SessionsPast';
import { SessionsRead } from './SessionsRead';
import section from '@/components/ui/Section.module.css';

const LATEST = 5;

/** M1, R2: the talks with somebody, those to come and those that were, and what is open between you. */
export function Sessions({ person }: { person: Person }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useNow(600_000);
  const [form, setForm] = useState<'plan' | 'enter' | null>(null);
  const [all, setAll] = useState(false);
  const shown = useLive(
    () => sessionsWith(person.id, all ? Infinity : LATEST + 1),
    [person.id, all],
  );
  if (!shown) return null;
  const { planned, past, mine, theirs } = shown;
  const today = dayOf(now, myZone()).toString();
  const first = firstName(person.name);
  const open = [
    { title: 'Still yours to do', actions: mine },
    { title: first === '' ? 'Still theirs to do' : `Still ${first}’s to do`, actions: theirs },
  ].filter(({ actions }) => actions.length > 0);
  const choose = (what: 'plan' | 'enter') => setForm(form === what ? null : what);
  return (
    <section className={section.section}>
      <div className={section.row}>
        <h2 ref={heading} tabIndex={-1} className={section.grow}>
          Sessions
        </h2>
        <Button aria-expanded={form === 'plan'} onClick={() => choose('plan')}>
          Plan a session
        </Button>
      </div>
      {form && <PlanLater key={form} person={person} what={form} onDone={() => setForm(null)} />}
      {planned.length + past.length === 0 && (
        <p className="quiet">Nothing yet. A planned session has a place to prepare it.</p>
      )}
      {planned.length > 0 && (
        <Few label="Planned sessions" items={planned}>
          {(session) => <Ahead key={session.id} session={session} name="Planned" />}
        </Few>
      )}
      {past.length > 0 && <SessionsPast sessions={all ? past : past.slice(0, LATEST)} />}
      {!all && past.length > LATEST && (
        <Button look="quiet" className={section.start ?? ''} onClick={() => setAll(true)}>
          Show all
        </Button>
      )}
      {open.map(({ title, actions }) => (
        <div key={title} className={section.list}>
          <h3>{title}</h3>
          <Few label={title} items={actions}>
            {(action) => (
              <ActionRow
                key={action.id}
                action={action}
                today={today}
                // What was pressed is gone with its row.
                onGone={() => heading.current?.focus()}
              />
            )}
          </Few>
        </div>
      ))}
      <SessionsRead person={person}>
        <Button look="quiet" aria-expanded={form === 'enter'} onClick={() => choose('enter')}>
          Enter a past session
        </Button>
        <Link href={`/advice/board/${person.id}`} className={buttonClass('quiet')}>
          Advice between you
        </Link>
      </SessionsRead>
    </section>
  );
}
