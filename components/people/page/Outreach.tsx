import { useState } from 'react';
import { Link } from 'wouter';
import { Declined } from '@/components/outbox/Declined';
import { Message } from '@/components/outbox/Message';
import { StepLine } from '@/components/outbox/StepLine';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import type { Person } from '@/lib/people/person';
import { draftsTo } from '@/lib/store/drafts';
import { stepWith } from '@/lib/store/outcomes';
import section from '@/components/ui/Section.module.css';

const LATEST = 5;

/** What was written to somebody, what became of it and what comes next (O7). */
export function Outreach({ person }: { person: Person }) {
  const [all, setAll] = useState(false);
  const now = useNow(600_000);
  const shown = useLive(async () => {
    const drafts = await draftsTo(person.id)
      .limit(all ? Infinity : LATEST + 1)
      .toArray();
    return { drafts, step: await stepWith(person.id, now, myZone()) };
  }, [person.id, person.updatedAt, all, now]);
  if (!shown) return null;
  const { drafts, step } = shown;
  return (
    <section className={section.section}>
      <div className={section.row}>
        <h2 className={section.grow}>Messages</h2>
        <Link href={`/write/${person.id}`} className={buttonClass('plain')}>
          Write a message
        </Link>
      </div>
      {person.stage === 'declined' && <Declined person={person} />}
      {step && <StepLine person={person} step={step} />}
      {drafts.length === 0 && (
        <p className="quiet">What you write to them is kept here, with what became of it.</p>
      )}
      <ul aria-label="Messages">
        {drafts.slice(0, all ? undefined : LATEST).map((draft, index) => (
          <Message
            key={draft.id}
            draft={draft}
            person={person}
            step={null}
            // What waits is answered above, and only of the latest message more may come.
            withActions={
              draft.state === 'open' || (index === 0 && !step && person.stage !== 'declined')
            }
          />
        ))}
      </ul>
      {!all && drafts.length > LATEST && (
        <Button className={section.start ?? ''} onClick={() => setAll(true)}>
          Show all
        </Button>
      )}
    </section>
  );
}
