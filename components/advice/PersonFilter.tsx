import { useEffect, useState } from 'react';
import { Select } from '@/components/ui/Field';
import { useLive } from '@/components/ui/useLive';
import type { Status } from '@/lib/sessions/takeaway';
import { peopleWith } from '@/lib/store/advice';
import { listMentorships } from '@/lib/store/mentorships';
import { getPeople, getPerson } from '@/lib/store/people';

interface Props {
  /** Of whom there is a takeaway with one of these can be chosen. */
  statuses: readonly Status[];
  personId: string | null;
  onChoose: (personId: string | null) => void;
}

interface Option {
  value: string;
  label: string;
}

const ALL: Option = { value: 'all', label: 'Everybody' };

/** Whose is shown: everybody's or one person's, those first with whom there is a mentorship. */
export function PersonFilter({ statuses, personId, onChoose }: Props) {
  const [people, setPeople] = useState<Option[]>([]);
  // Not live: it looks through an index, and every card that is moved would do so again.
  useEffect(() => {
    let left = false;
    optionsOf(statuses).then(
      (found) => !left && setPeople(found),
      () => null,
    );
    return () => {
      left = true;
    };
  }, [statuses]);
  const chosen = useLive(async () => (personId === null ? null : getPerson(personId)), [personId]);
  // Somebody of whom there is nothing is led here from their own page.
  const other = chosen && !people.some(({ value }) => value === chosen.id);
  return (
    <Select
      label="Show"
      value={chosen?.id ?? ALL.value}
      options={[ALL, ...people, ...(other ? [{ value: chosen.id, label: chosen.name }] : [])]}
      onChange={(value) => onChoose(value === ALL.value ? null : value)}
    />
  );
}

async function optionsOf(statuses: readonly Status[]): Promise<Option[]> {
  const [ids, mentorships] = await Promise.all([peopleWith(statuses), listMentorships()]);
  const on = new Set(
    mentorships.filter(({ status }) => status !== 'ended').map((one) => one.personId),
  );
  const found = await getPeople(ids);
  return [...found.values()]
    .toSorted(
      (a, b) => Number(on.has(b.id)) - Number(on.has(a.id)) || a.nameKey.localeCompare(b.nameKey),
    )
    .map(({ id, name }) => ({ value: id, label: on.has(id) ? `${name} (mentorship)` : name }));
}
