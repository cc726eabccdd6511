import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { findGaps, type Gap } from '@/lib/board/gaps';
import { countCandidates, listAreas } from '@/lib/store/areas';
import { getPeople } from '@/lib/store/people';
import { listSeats } from '@/lib/store/seats';
import styles from './Gaps.module.css';

/** What the board lacks, in a few lines, each leading to where it is mended. */
export function Gaps() {
  const found = useLive(async () => {
    const [seats, areas] = await Promise.all([listSeats(), listAreas()]);
    const gaps = findGaps(seats, areas, await countCandidates(areas));
    const busy = gaps.flatMap((gap) => (gap.kind === 'overloaded' ? [gap.personId] : []));
    return { gaps, people: await getPeople(busy) };
  });
  if (!found || found.gaps.length === 0) return null;
  return (
    <section className={styles.gaps}>
      <h2>Gaps</h2>
      <ul>
        {found.gaps.map((gap) => {
          const { says, href } = told(gap, (id) => found.people.get(id)?.name ?? 'One person');
          return (
            <li key={says}>
              <Link href={href} className="wrap">
                {says}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function told(gap: Gap, nameOf: (id: string) => string): { says: string; href: string } {
  if (gap.kind === 'empty-seat') {
    return { says: `The ${gap.seat.title} seat is empty.`, href: `/seats/${gap.seat.id}` };
  }
  if (gap.kind === 'area-without-seat') {
    return { says: `“${gap.area.title}” belongs to no seat yet.`, href: '/areas' };
  }
  if (gap.kind === 'overloaded') {
    const says = `${nameOf(gap.personId)} holds ${gap.seats.length} seats, which is much to carry.`;
    return { says, href: `/people/${gap.personId}` };
  }
  const says =
    gap.count === 0
      ? `Nobody is a candidate for “${gap.area.title}” yet.`
      : `“${gap.area.title}” has ${gap.count} of three to five candidates.`;
  return { says, href: '/areas' };
}
