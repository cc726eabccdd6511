import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { personLink } from '@/lib/people/links';
import { cleanLine } from '@/lib/text/clean';
import { addPerson } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import { Namesakes } from './Namesakes';
import styles from './AddPerson.module.css';

/** Adds somebody by hand. */
export function AddPerson({ name: given, onClose }: { name: string; onClose: () => void }) {
  const [name, setName] = useState(given);
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState('');
  const [, go] = useLocation();
  const add = async () => {
    if (cleanLine(name) === '') return setProblem('Write their name first.');
    if (link.trim() !== '' && !personLink(link)) {
      return setProblem(
        'That link can’t be used. It should begin with https:// and lead to their page.',
      );
    }
    try {
      const { person, outcome } = await addPerson(name, link);
      if (outcome !== 'new') toast(`${person.name} was there already.`);
      go(`/people/${person.id}`);
    } catch (error) {
      toast(sorry('Not added', error));
    }
  };
  return (
    <Dialog title="Add a person" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog one opens to type into begins there */}
        <TextField label="Name" value={name} onChange={setName} autoFocus />
        <TextField label="Link" value={link} onChange={setLink} placeholder="https:// (optional)" />
        <Namesakes name={name} />
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <Button look="main" type="submit">
          Add
        </Button>
      </form>
    </Dialog>
  );
}
