import { Route, Switch } from 'wouter';
import { Everywhere } from '@/components/palette/Everywhere';
import { PersonPage } from '@/components/people/PersonPage';
import { People } from '@/components/people/People';
import { SessionView } from '@/components/sessions/SessionView';
import { Today } from '@/components/sessions/Today';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { HashRouter } from '@/components/ui/HashRouter';
import { Lost } from '@/components/ui/Lost';
import { Nav } from '@/components/ui/Nav';
import { StoreGate } from '@/components/ui/StoreGate';
import { useNotices } from '@/components/ui/useNotices';
import { Welcome } from '@/components/welcome/Welcome';
import { Duplicates } from '@/components/people/Duplicates';
import { Areas } from './Areas';
import { Board } from './Board';
import { SeatPage } from './SeatPage';
import styles from './BoardPage.module.css';

const PLACES = [
  { place: '/today', label: 'Today' },
  { place: '/board', label: 'Board' },
  { place: '/people', label: 'People' },
  { place: '/areas', label: 'Growth' },
  { place: '/settings', label: 'Settings' },
];

/** The full tab: every place is a hash route that can be linked and reloaded. */
export function BoardPage() {
  useNotices();
  return (
    <HashRouter>
      <Nav places={PLACES} />
      <main className={styles.main}>
        <StoreGate>
          <Everywhere />
          <Switch>
            <Route path="/" component={Board} />
            <Route path="/board" component={Board} />
            <Route path="/people" component={People} />
            <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
            <Route path="/seats/:id">{({ id }) => <SeatPage key={id} id={id} />}</Route>
            <Route path="/areas" component={Areas} />
            <Route path="/duplicates" component={Duplicates} />
            <Route path="/today" component={Today} />
            <Route path="/session/:id">{({ id }) => <SessionView key={id} id={id} />}</Route>
            <Route path="/settings" component={SettingsPage} />
            <Route path="/welcome" component={Welcome} />
            <Route>
              <Lost what="There is no such page" way="/board" wayLabel="Go to the board" />
            </Route>
          </Switch>
        </StoreGate>
      </main>
    </HashRouter>
  );
}
