import { Route, Switch } from 'wouter';
import { Everywhere } from '@/components/palette/Everywhere';
import { Places } from '@/components/places/Places';
import { HashRouter } from '@/components/ui/HashRouter';
import { SavedCard } from '@/components/people/SavedCard';
import { Nav } from '@/components/ui/Nav';
import { StoreGate } from '@/components/ui/StoreGate';
import { useNotices } from '@/components/ui/useNotices';
import { SessionView } from './SessionView';
import { Today } from './Today';
import styles from './Panel.module.css';

const PLACES = [
  { place: '/today', label: 'Today' },
  { place: '/write', label: 'Write' },
  { place: '/people', label: 'People' },
  { place: '/board', label: 'Board' },
];

/** The side panel: beside a call the session, between calls today, the people and the board. */
export function Panel() {
  const saved = useNotices();
  return (
    <HashRouter>
      <div className={styles.panel}>
        <Nav places={PLACES} />
        <StoreGate>
          <Everywhere />
          <Switch>
            <Route path="/session/:id">{({ id }) => <SessionView key={id} id={id} />}</Route>
            <Route>
              <main className={styles.main}>
                {saved.personId && <SavedCard id={saved.personId} onDone={saved.done} />}
                <Switch>
                  <Route path="/" component={Today} />
                  <Route path="/today" component={Today} />
                  <Route>
                    <Places surface="panel" home={{ place: '/today', label: 'Go to today' }} />
                  </Route>
                </Switch>
              </main>
            </Route>
          </Switch>
        </StoreGate>
      </div>
    </HashRouter>
  );
}
