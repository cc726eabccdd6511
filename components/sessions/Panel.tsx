import { HashRouter } from '@/components/ui/HashRouter';
import { Nav } from '@/components/ui/Nav';
import { useLoaded } from '@/components/ui/useLoaded';
import { StandingNotes } from './standing/StandingNotes';
import styles from './Panel.module.css';

const PLACES = [
  { place: '/today', label: 'Today' },
  { place: '/write', label: 'Write' },
  { place: '/people', label: 'People' },
  { place: '/board', label: 'Board' },
];

/** Begun at once, so that it loads while the frame is drawn. */
const places = import('./PanelPlaces');

/**
 * The side panel: beside a call the session, between calls today, the people and
 * the board. The frame stands at once, and where a session runs takes notes.
 */
export function Panel() {
  const loaded = useLoaded(() => places);
  return (
    <HashRouter>
      <div className={styles.panel}>
        <Nav places={PLACES} />
        {loaded ? <loaded.PanelPlaces /> : <StandingNotes />}
      </div>
    </HashRouter>
  );
}
