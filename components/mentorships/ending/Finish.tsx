import { useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { endMentorship } from '@/lib/store/mentorship-endings';
import { seatsOf } from '@/lib/store/seats';
import type { KitProps } from './Ending';
import section from '@/components/ui/Section.module.css';

/** The end itself: at once, and taken back whole by its undo. A seat is kept unless it is named. */
export function Finish({
  mentorship,
  today,
  person,
  onEnded,
}: KitProps & { person: Person; onEnded: () => void }) {
  const [freed, setFreed] = useState<string[]>([]);
  const seats = useLive(() => seatsOf(person.id), [person.id]) ?? [];
  const { mine, theirs } = mentorship.managers;
  const told = [mine === 'told' && 'yours', theirs === 'told' && 'theirs'].filter(Boolean);
  const end = async () => {
    const says = `The mentorship with ${person.name} has ended.`;
    if (await done(() => endMentorship(mentorship.id, today, freed), says)) onEnded();
  };
  return (
    <section className={section.section}>
      <h2>The end</h2>
      {told.length > 0 && (
        <p className="quiet">
          {told.length === 2 ? 'Both managers know' : `A manager knows, ${told.join('')}`}: a word
          to them closes it there too.
        </p>
      )}
      {seats.length > 0 && (
        <Chips
          label="Free their seat as well?"
          options={seats.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={freed}
          onChange={setFreed}
        />
      )}
      <Button look="main" className={section.start ?? ''} onClick={() => void end()}>
        End the mentorship
      </Button>
    </section>
  );
}
