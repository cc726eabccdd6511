import { useVeil } from '@/components/sessions/veil';
import { AutoText } from '@/components/ui/AutoText';
import type { Change } from '@/lib/data/change';

interface Props {
  label: string;
  value: string;
  save: (text: string) => Promise<Change[]>;
}

/** Trust 7: words for yourself alone, veiled with the private lines while the screen is shared. */
export function OwnText({ label, value, save }: Props) {
  const { veiled } = useVeil();
  if (!veiled) return <AutoText label={label} long value={value} save={save} />;
  return <p className="quiet">{label}: veiled, like your private lines.</p>;
}
