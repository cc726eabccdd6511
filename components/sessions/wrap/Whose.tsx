import type { Ref } from 'react';
import { controlClass } from '@/components/ui/Field';
import { firstName } from '@/lib/people/name';
import type { Takeaway } from '@/lib/sessions/takeaway';

interface Props {
  label: string;
  owner: Takeaway['owner'];
  /** The other person's. */
  name: string;
  ref?: Ref<HTMLSelectElement>;
  onChange: (owner: 'me' | 'them') => void;
}

/** Whose an action is. */
export function Whose({ label, owner, name, ref, onChange }: Props) {
  return (
    <select
      ref={ref}
      className={controlClass}
      aria-label={label}
      value={owner ?? ''}
      onChange={({ target }) => onChange(target.value === 'them' ? 'them' : 'me')}
    >
      {owner === null && <option value="">Nobody’s yet</option>}
      <option value="me">Mine</option>
      <option value="them">{firstName(name) || name}</option>
    </select>
  );
}
