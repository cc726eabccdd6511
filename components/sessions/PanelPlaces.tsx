import { useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { Everywhere } from '@/components/palette/Everywhere';
import { Places } from '@/components/places/Places';
import { SavedCard } from '@/components/people/SavedCard';
import { onDemand } from '@/components/ui/onDemand';
import { Restored } from '@/components/ui/Restored';
import { StoreGate } from '@/components/ui/StoreGate';
import { useNotices } from '@/components/ui/useNotices';
import { followPanelPlace } from '@/lib/platform/panel-place';
import { askForNewLine } from './new-line';
import { PanelHome } from './PanelHome';
import { SessionView } from './SessionView';
import { holdStanding, stands } from './standing/standing';
import { StandingNotes } from './standing/StandingNotes';
import { Today } from './Today';
import styles from './Panel.module.css';

// Where notes are being taken already, their editor loads while the store opens.
if (stands()) void import('./notes/NotesEditor');

const CallOffer = onDemand(async () => (await import('./call/CallOffer')).CallOffer);

/** The places of the panel, over the open store. */
export function PanelPlaces() {
  const saved = useNotices();
  useEffect(
    () =>
      followPanelPlace(({ place, newLineIn }) => {
        navigate(place);
        if (newLineIn) askForNewLine(newLineIn);
      }),
    [],
  );
  return (
    <StoreGate meanwhile={<StandingNotes />} onLate={holdStanding}>
      <Everywhere />
      <Switch>
        <Route path="/session/:id/:part?">
          {({ id, part }) => <SessionView key={id} id={id} part={part} />}
        </Route>
        <Route path="/" component={PanelHome} />
        <Route>
          <main className={styles.main}>
            <Restored />
            <CallOffer />
            {saved.personId && <SavedCard id={saved.personId} onDone={saved.done} />}
            <Switch>
              <Route path="/today" component={Today} />
              <Route>
                <Places surface="panel" home={{ place: '/today', label: 'Go to today' }} />
              </Route>
            </Switch>
          </main>
        </Route>
      </Switch>
    </StoreGate>
  );
}
