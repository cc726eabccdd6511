import { useState } from 'react';
import { Link } from 'wouter';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { Select, TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { keptLine } from '@/components/ui/kept';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { candidatesTold, type Area } from '@/lib/board/area';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { addArea, candidatesOf, listAreas, patchArea, removeArea } from '@/lib/store/areas';
import { undo } from '@/lib/store/mutate';
import { listSeats } from '@/lib/store/seats';
import section from '@/components/ui/Section.module.css';
import styles from './Areas.module.css';

const NO_SEAT = 'none';

/** F2: what you want help with, where you are, where you want to be, and who could help. */
export function Areas() {
  const shown = useLive(async () => {
    const [areas, seats] = await Promise.all([listAreas(), listSeats()]);
    const candidates = await Promise.all(areas.map(({ id }) => candidatesOf(id)));
    return areas.map((area, index) => ({ area, seats, candidates: candidates[index] ?? [] }));
  });
  const [title, setTitle] = useState('');
  if (!shown) return null;
  const add = () => {
    const words = title.trim();
    if (words === '') return;
    setTitle('');
    keptLine('A growth area', words, async () => {
      const { changes } = await addArea(words);
      toast(`“${words}” is a growth area now.`, () => undo(changes));
    });
  };
  return (
    <div className={styles.areas}>
      <h1>Growth areas</h1>
      <p className="quiet">
        What you would like help with: a skill, your career, your field, the way you work with
        people. Not fully knowing is fine.
      </p>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label="New growth area"
          value={title}
          onChange={setTitle}
          placeholder="Designing APIs that last"
        />
        <Button look="main" type="submit" disabled={title.trim() === ''}>
          Add
        </Button>
      </form>
      {shown.length === 0 && (
        <Notice title="No growth area yet">
          Ten minutes and three or four areas are a good start. Each can have its candidates and its
          seat at the table.
        </Notice>
      )}
      {shown.map((one) => (
        <AreaCard key={one.area.id} {...one} />
      ))}
    </div>
  );
}

interface CardProps {
  area: Area;
  seats: Seat[];
  candidates: Person[];
}

function AreaCard({ area, seats, candidates }: CardProps) {
  const remove = async () => {
    const changes = await removeArea(area.id);
    toast(`“${area.title}” was removed.`, () => undo(changes));
  };
  const options = [
    { value: NO_SEAT, label: 'No seat yet' },
    ...seats.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <section className={section.section} aria-label={area.title}>
      <div className={section.pair}>
        <AutoText
          label="Growth area"
          value={area.title}
          save={async (title) =>
            title.trim() === '' ? undefined : patchArea(area.id, { title: title.slice(0, 120) })
          }
        />
        <Select
          label="Seat"
          value={area.seatId ?? NO_SEAT}
          options={options}
          onChange={(seatId) =>
            void patchArea(area.id, { seatId: seatId === NO_SEAT ? null : seatId })
          }
        />
        <AutoText
          long
          label="Where I am"
          value={area.now}
          save={(now) => patchArea(area.id, { now })}
        />
        <AutoText
          long
          label="Where I want to be"
          value={area.goal}
          save={(goal) => patchArea(area.id, { goal })}
        />
      </div>
      <p className="small">
        <span className="quiet">{candidatesTold(candidates.length)}</span>{' '}
        {candidates.map(({ id, name }) => (
          <Link key={id} href={`/people/${id}`} className={styles.candidate ?? ''}>
            {name}
          </Link>
        ))}
      </p>
      <Button look="destroys" className={section.start ?? ''} onClick={() => void remove()}>
        Remove
      </Button>
    </section>
  );
}
