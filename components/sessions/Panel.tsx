import { Route, Switch } from 'wouter';
import { Areas } from '@/components/board/Areas';
import { Board } from '@/components/board/Board';
import { SeatPage } from '@/components/board/SeatPage';
import { Duplicates } from '@/components/people/Duplicates';
import { Everywhere } from '@/components/palette/Everywhere';
import { People } from '@/components/people/People';
import { PersonPage } from '@/components/people/PersonPage';
import { HashRouter } from '@/components/ui/HashRouter';
import { SavedCard } from '@/components/people/SavedCard';
import { Lost } from '@/components/ui/Lost';
import { Nav } from '@/components/ui/Nav';
import { StoreGate } from '@/components/ui/StoreGate';
import { useNotices } from '@/components/ui/useNotices';
import { SessionView } from './SessionView';
import { Today } from './Today';
import styles from './Panel.module.css';

const PLACES = [
  { place: '/today', label: 'Today' },
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
                  <Route path="/people" component={People} />
                  <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
                  <Route path="/board" component={Board} />
                  <Route path="/seats/:id">{({ id }) => <SeatPage key={id} id={id} />}</Route>
                  <Route path="/areas" component={Areas} />
                  <Route path="/duplicates" component={Duplicates} />
                  <Route>
                    <Lost what="There is no such page" way="/today" wayLabel="Go to today" />
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
