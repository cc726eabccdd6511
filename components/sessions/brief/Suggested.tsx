import type { Session } from '@/lib/sessions/session';
import { addToList } from '@/lib/store/points';
import { AddButton } from './AddButton';
import { kept } from '@/components/ui/kept';

/** What this talk could be for, from what is open; one press takes it. */
export function Suggested({ session, texts }: { session: Session; texts: string[] }) {
  const known = new Set(session.objectives.map(({ text }) => text));
  const fresh = texts.filter((text) => !known.has(text));
  if (fresh.length === 0) return null;
  return (
    <ul aria-label="Suggested objectives">
      {fresh.map((text) => (
        <li key={text}>
          <AddButton
            text={text}
            added={false}
            onAdd={() => kept(addToList(session.id, 'objectives', text))}
          />
        </li>
      ))}
    </ul>
  );
}
