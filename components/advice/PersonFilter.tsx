import { Select } from '@/components/ui/Field';
import { useLive } from '@/components/ui/useLive';
import type { Status } from '@/lib/sessions/takeaway';
import { peopleWith } from '@/lib/store/advice';
import { listMentorships } from '@/lib/store/mentorships';
import { getPeople } from '@/lib/store/people';

interface Props {
  /** Of whom there is a takeaway with one of these can be chosen. */
  statuses: readonly Status[];
  personId: string | null;
  onChoose: (personId: string | null) => void;
}

const ALL = 'all';

/** Whose is shown: everybody's or one person's, those first with whom there is a mentorship. */
export function PersonFilter({ statuses, personId, onChoose }: Props) {
  const people = useLive(async () => {
    const [ids, mentorships] = await Promise.all([peopleWith(statuses), listMentorships()]);
    const on = new Set(
      mentorships.filter(({ status }) => status !== 'ended').map((one) => one.personId),
    );
    const found = await getPeople([...ids, ...(personId === null ? [] : [personId])]);
    return [...found.values()]
      .map(({ id, name, nameKey }) => ({ id, name, nameKey, mentorship: on.has(id) }))
      .toSorted(
        (a, b) => Number(b.mentorship) - Number(a.mentorship) || a.nameKey.localeCompare(b.nameKey),
      );
  }, [personId, statuses]);
  const options = [
    { value: ALL, label: 'Everybody' },
    ...(people ?? []).map(({ id, name, mentorship }) => ({
      value: id,
      label: mentorship ? `${name} (mentorship)` : name,
    })),
  ];
  return (
    <Select
      label="Show"
      value={personId ?? ALL}
      options={options}
      onChange={(value) => onChoose(value === ALL ? null : value)}
    />
  );
}
