import { done } from '@/components/ui/done';
import { getSettings } from '@/lib/platform/storage';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import { replaceAgenda } from '@/lib/store/sessions-agenda';
import { AgendaSelect, cutFor } from './AgendaSelect';

/** Another agenda for this session, of the same length. */
export function KindChoice({ session: { id, kind, segments } }: { session: Session }) {
  const choose = async (value: string) => {
    const { agendas } = await getSettings();
    const cut = cutFor(value, totalMinutes(segments), agendas);
    return replaceAgenda(id, cut.kind, cut.segments);
  };
  return (
    <AgendaSelect
      value={kind}
      onChange={(value, label) => void done(() => choose(value), `The agenda is now “${label}”.`)}
    />
  );
}
