import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import type { Person } from '@/lib/people/person';
import { nextCandidate } from '@/lib/store/candidates';
import { getPerson } from '@/lib/store/people';

interface Props {
  instead: Person;
  /** Takes the place of the links where a message is being written already. */
  onWriteTo?: ((person: Person) => void) | undefined;
}

/** Whom to ask instead of somebody, and the programme's contact, if there is one (S1). */
export function NextUp({ instead, onWriteTo }: Props) {
  const contactId = useSettings()?.programmeContactId ?? null;
  const shown = useLive(async () => {
    const contact = contactId === null ? undefined : await getPerson(contactId);
    return { next: await nextCandidate(instead), contact };
  }, [instead.id, instead.updatedAt, contactId]);
  if (!shown) return null;
  const { next, contact } = shown;
  return (
    <>
      {next && (
        <p className="small wrap">
          Next on your list:{' '}
          {onWriteTo ? (
            <Button look="quiet" onClick={() => onWriteTo(next)}>
              {next.name}
            </Button>
          ) : (
            <Link href={`/write/${next.id}/introduction-cold`} dir="auto">
              {next.name}
            </Link>
          )}
        </p>
      )}
      {contact && contact.id !== instead.id && !onWriteTo && (
        <p className="small wrap">
          No fit, no answer?{' '}
          <Link href={`/write/${contact.id}/programme-contact`}>Ask {contact.name}</Link>
        </p>
      )}
    </>
  );
}
