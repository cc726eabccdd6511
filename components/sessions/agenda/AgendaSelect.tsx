import { Select } from '@/components/ui/Field';
import { useSettings } from '@/components/ui/useSettings';
import { agendaFor, type Segment } from '@/lib/sessions/agenda';
import { fitAgenda } from '@/lib/sessions/agenda-edit';
import { AGENDA_KINDS, AGENDAS, type AgendaKind } from '@/lib/sessions/agendas';
import type { OwnAgenda } from '@/lib/sessions/own-agenda';

export interface AgendaCut {
  kind: AgendaKind;
  segments: Segment[];
}

interface Props {
  /** A kind of talk, or the id of an agenda of one's own. */
  value: string;
  onChange: (value: string, label: string) => void;
}

/** Which agenda: those that are there for a kind of talk, with when each suits, and one's own. */
export function AgendaSelect({ value, onChange }: Props) {
  const own = useSettings()?.agendas ?? [];
  const options = [
    ...AGENDA_KINDS.map((kind) => ({ value: kind as string, label: AGENDAS[kind].label })),
    ...own.map(({ id, label }) => ({ value: id, label })),
  ];
  const kind = AGENDA_KINDS.find((one) => one === value) ?? 'own';
  return (
    <div>
      <Select
        label="Kind of talk"
        value={value}
        options={options}
        onChange={(chosen) =>
          onChange(chosen, options.find((option) => option.value === chosen)?.label ?? '')
        }
      />
      <p className="quiet small">{AGENDAS[kind].hint}</p>
    </div>
  );
}

/** What a choice comes to in a talk of so many minutes. */
export function cutFor(value: string, minutes: number, own: OwnAgenda[]): AgendaCut {
  const mine = own.find(({ id }) => id === value);
  if (mine) return { kind: 'own', segments: fitAgenda(mine.segments, minutes) };
  const kind = AGENDA_KINDS.find((one) => one === value) ?? 'regular';
  return { kind, segments: agendaFor(kind, minutes) };
}
