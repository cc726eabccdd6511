import { AutoText } from '@/components/ui/AutoText';
import { Chips } from '@/components/ui/Chips';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { listAreas } from '@/lib/store/areas';
import { patchPerson } from '@/lib/store/people';
import { HAT_LABELS, optionsOf, TYPE_LABELS } from '../labels';
import type { Patch } from './patch';
import styles from '@/components/ui/Section.module.css';

/** What they know, what they are to you, and what flows back to them. */
export function Experience({ person, patch }: { person: Person; patch: Patch }) {
  const areas = useLive(listAreas) ?? [];
  const keep = (fields: Partial<Person>) => patchPerson(person.id, fields);
  return (
    <section className={styles.section}>
      <h2>What they bring</h2>
      <AutoText
        label="Areas of experience, with commas between"
        value={person.areas.join(', ')}
        save={(text) => keep({ areas: words(text) })}
      />
      <Chips
        label="Could be your mentor for"
        options={optionsOf(TYPE_LABELS)}
        chosen={person.types}
        onChange={(flip) => patch(({ types }) => ({ types: flip(types) }))}
      />
      <Chips
        label="Hats"
        options={optionsOf(HAT_LABELS)}
        chosen={person.hats}
        onChange={(flip) => patch(({ hats }) => ({ hats: flip(hats) }))}
      />
      {areas.length > 0 && (
        <Chips
          label="Candidate for your growth areas"
          options={areas.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={person.growthAreaIds}
          onChange={(flip) =>
            patch(({ growthAreaIds }) => ({ growthAreaIds: flip(growthAreaIds) }))
          }
        />
      )}
      <AutoText
        long
        label="Values and style"
        value={person.style}
        save={(style) => keep({ style })}
      />
      <AutoText
        long
        label="What they gain from you"
        value={person.gains}
        save={(gains) => keep({ gains })}
      />
      <AutoText long label="Private notes" value={person.notes} save={(notes) => keep({ notes })} />
    </section>
  );
}

function words(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}
