import { Route, Switch } from 'wouter';
import { Everywhere } from '@/components/palette/Everywhere';
import { SessionView } from '@/components/sessions/SessionView';
import { Today } from '@/components/sessions/Today';
import { Places } from '@/components/places/Places';
import { HashRouter } from '@/components/ui/HashRouter';
import { Nav } from '@/components/ui/Nav';
import { Restored } from '@/components/ui/Restored';
import { StoreGate } from '@/components/ui/StoreGate';
import { useNotices } from '@/components/ui/useNotices';
import { Welcome } from '@/components/welcome/Welcome';
import { Board } from './Board';
import styles from './BoardPage.module.css';

const PLACES = [
  { place: '/today', label: 'Today' },
  { place: '/board', label: 'Board' },
  { place: '/people', label: 'People' },
  { place: '/mentorships', label: 'Mentorships' },
  { place: '/outreach', label: 'Outreach' },
  { place: '/areas', label: 'Growth' },
  { place: '/settings', label: 'Settings' },
];

/** The full tab: every place is a hash route that can be linked and reloaded. */
export function BoardPage() {
  useNotices();
  return (
    <HashRouter>
      <Nav places={PLACES} />
      <StoreGate>
        <Everywhere />
        <Switch>
          <Route path="/session/:id/:part?">
            {({ id, part }) => (
              <div className={styles.session}>
                <SessionView key={id} id={id} part={part} />
              </div>
            )}
          </Route>
          <Route>
            <main className={styles.main}>
              <Restored />
              <Switch>
                <Route path="/" component={Board} />
                <Route path="/board" component={Board} />
                <Route path="/today" component={Today} />
                <Route path="/welcome" component={Welcome} />
                <Route>
                  <Places surface="page" home={{ place: '/board', label: 'Go to the board' }} />
                </Route>
              </Switch>
            </main>
          </Route>
        </Switch>
      </StoreGate>
    </HashRouter>
  );
}
