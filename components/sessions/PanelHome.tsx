import { Redirect } from 'wouter';
import { useLive } from '@/components/ui/useLive';
import { currentSession } from '@/lib/store/sessions';
import { StandingNotes } from './standing/StandingNotes';

/** What the panel opens with: the session that runs, else today. It follows the session, not a tab. */
export function PanelHome() {
  const found = useLive(async () => ({ running: await currentSession() }));
  if (!found) return <StandingNotes />;
  return <Redirect to={found.running ? `/session/${found.running.id}` : '/today'} replace />;
}
