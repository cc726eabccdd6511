import { onDemand } from '@/components/ui/onDemand';
import { HashRouter } from '@/components/ui/HashRouter';
import { Nav } from '@/components/ui/Nav';
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
const PanelPlaces = onDemand(async () => (await places).PanelPlaces, StandingNotes);

/**
 * The side panel: beside a call the session, between calls today, the people and
 * the board. The frame stands at once, and where a session runs takes notes.
 */
export function Panel() {
  return (
    <HashRouter>
      <div className={styles.panel}>
        <Nav places={PLACES} />
        <PanelPlaces />
      </div>
    </HashRouter>
  );
}
