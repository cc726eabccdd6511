import { Link } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import type { CheckIn } from '@/lib/mentorships/check-in';
import { lowIn } from '@/lib/mentorships/trend';
import { getPerson } from '@/lib/store/people';
import section from '@/components/ui/Section.module.css';

interface Props {
  checkIn: CheckIn;
  name: string;
  personId: string;
}

/** R5, R6: where it is not safe or not worth it, what one can do: nobody is bound. */
export function Care({ checkIn, name, personId }: Props) {
  const low = lowIn(checkIn);
  const contactId = useSettings()?.programmeContactId ?? null;
  const contact = useLive(
    async () => (contactId === null ? undefined : getPerson(contactId)),
    [contactId],
  );
  if (low === null) return null;
  return (
    <p className={`${section.caution} wrap`}>
      {low === 'safety'
        ? 'It seems hard to say everything here.'
        : 'It may not be worth it as it is.'}{' '}
      You can talk about it with <bdi>{name}</bdi>, change what you agreed,{' '}
      <Link href={`/mentorships/${checkIn.mentorshipId}`}>pause or end it</Link>: nobody is bound.
      {contact && contact.id !== personId && (
        <>
          {' '}
          And you can{' '}
          <Link href={`/write/${contact.id}/programme-contact`}>ask {contact.name}</Link>.
        </>
      )}
    </p>
  );
}
