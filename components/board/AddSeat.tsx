import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { undo } from '@/lib/store/mutate';
import { addSeat } from '@/lib/store/seats';
import styles from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';

/** A seat of your own, beside the five. */
export function AddSeat({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const add = async () => {
    try {
      const { seat, changes } = await addSeat(title.trim().slice(0, 60), purpose.trim());
      toast(`The ${seat.title} seat is at the table.`, () => undo(changes));
      onClose();
    } catch (error) {
      toast(sorry('Not added', error));
    }
  };
  return (
    <Dialog title="Add a seat" onClose={onClose}>
      <form
        className={styles.list}
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') void add();
        }}
      >
        <TextField label="Title" value={title} onChange={setTitle} placeholder="Public speaking" />
        <TextField
          label="Purpose"
          value={purpose}
          onChange={setPurpose}
          placeholder="What whoever sits here helps you with"
        />
        <Button look="main" type="submit" disabled={title.trim() === ''}>
          Add the seat
        </Button>
      </form>
    </Dialog>
  );
}
