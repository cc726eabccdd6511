import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass, Field } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import type { Session } from '@/lib/sessions/session';
import { sorry } from '@/lib/store/trouble';
import styles from './Agenda.module.css';

/** Keeps this agenda for other sessions; one of the same name is replaced. */
export function OwnAgenda({ session }: { session: Session }) {
  const settings = useSettings();
  const [label, setLabel] = useState('');
  if (!settings) return null;
  const before = settings.agendas;
  const keep = async () => {
    const name = label.trim();
    if (name === '') return;
    const { segments } = session;
    try {
      await changeSettings(({ agendas }) => {
        const id = agendas.find((agenda) => agenda.label === name)?.id ?? crypto.randomUUID();
        const others = agendas.filter((agenda) => agenda.id !== id);
        return { agendas: [...others, { id, label: name, segments }] };
      });
      toast(`Kept: “${name}” is there to start a session with.`, () =>
        changeSettings({ agendas: before }),
      );
      // Unless the next name was begun meanwhile.
      setLabel((typed) => (typed.trim() === name ? '' : typed));
    } catch (error) {
      toast(sorry('That was not kept', error));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label="Keep this agenda as">
        {(id) => (
          <div className={styles.row}>
            <input
              id={id}
              className={controlClass}
              dir="auto"
              maxLength={80}
              placeholder="A name for it"
              value={label}
              onChange={(event) => setLabel(event.target.value)}
            />
            <Button type="submit" disabled={label.trim() === ''}>
              Keep
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
