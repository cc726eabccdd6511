import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { namesakesOf } from '@/lib/store/people';
import styles from './Namesakes.module.css';

/** Whoever is called the same already, so that nobody is there twice by accident. */
export function Namesakes({ name, exceptId }: { name: string; exceptId?: string }) {
  const same = useLive(
    async () => (name.trim() === '' ? [] : namesakesOf(name, exceptId)),
    [name, exceptId],
  );
  if (!same || same.length === 0) return null;
  return (
    <p className={styles.same}>
      Already here with this name:{' '}
      {same.map(({ id, name: called, headline }) => (
        <Link key={id} href={`/people/${id}`}>
          {headline ? `${called}, ${headline}` : called}
        </Link>
      ))}
    </p>
  );
}
