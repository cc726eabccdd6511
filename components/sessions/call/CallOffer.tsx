import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import type { CallPage } from '@/lib/sessions/call-page';
import { currentSession, startSession } from '@/lib/store/sessions';
import { offersFor, type Offer } from '@/lib/store/sessions-call';
import { startPlanned } from '@/lib/store/sessions-plan';
import { startAndGo } from '../start';
import { timeTold } from '../today/words';
import { useCall } from './useCall';
import styles from './CallOffer.module.css';

const CALLS: Record<CallPage['kind'], string> = {
  meet: 'a Google Meet call',
  zoom: 'a Zoom call',
  teams: 'a Teams call',
  'slack-huddle': 'a Slack huddle',
};
const USUAL_MINUTES = 30;

/** In a call: offers the session that is due, or one with the person that its title names. A suggestion, never a fact. */
export function CallOffer() {
  const call = useCall();
  const [declined, setDeclined] = useState<string | null>(null);
  const [, go] = useLocation();
  const offers = useLive(
    async () =>
      call === null || (await currentSession()) ? [] : offersFor(call.name ?? '', Date.now()),
    [call],
  );
  if (!call || !offers || offers.length === 0 || declined === call.url) return null;
  const start = ({ person, session }: Offer) =>
    startAndGo(
      person.id,
      () => (session ? startPlanned(session.id) : startSession(person.id, USUAL_MINUTES)),
      go,
    );
  return (
    <section className={styles.offer} aria-label="You are in a call">
      <p>
        You are in {CALLS[call.kind]}.
        {offers[0]?.session && ` Planned for ${timeTold(offers[0].session.startsAt)}.`}
      </p>
      <div className={styles.buttons}>
        {offers.map((offer) => (
          <Button
            key={offer.session?.id ?? offer.person.id}
            className="wrap"
            onClick={() => void start(offer)}
          >
            Start the session with {offer.person.name}
          </Button>
        ))}
        <Button look="quiet" onClick={() => setDeclined(call.url)}>
          Not now
        </Button>
      </div>
    </section>
  );
}
