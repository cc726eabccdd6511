import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import type { LeadGuess } from '@/lib/people/lead';
import { STAGE_LABELS, type Person } from '@/lib/people/person';
import { Initials } from '@/components/people/Initials';
import { openBoard } from '@/lib/platform/panel';
import { undo } from '@/lib/store/mutate';
import { findLead, getPerson, saveLead } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import styles from './FrontPerson.module.css';

interface Props {
  lead: LeadGuess | null;
  onSaved: (person: Person) => void;
}

/** Whom the tab in front shows: saved already, or one press away from it. */
export function FrontPerson({ lead, onSaved }: Props) {
  const known = useLive(
    async () => ({ person: lead ? await findLead(lead) : undefined }),
    [lead?.source.url],
  );
  if (!lead) {
    return (
      <p className="quiet small">Nobody in particular is in front. Choose whom to write to.</p>
    );
  }
  if (!known) return <div className={styles.front} />;
  const { person } = known;
  const save = async () => {
    try {
      const saved = await saveLead(lead);
      toast(`${saved.person.name} is saved as a lead.`, () => undo(saved.changes));
      const row = await getPerson(saved.person.id);
      if (row) onSaved(row);
    } catch (error) {
      toast(sorry('Not saved', error));
    }
  };
  const shown = person ?? lead;
  return (
    <div className={styles.front}>
      <Initials name={shown.name} />
      <div className={styles.words}>
        <strong className={styles.line} title={shown.name}>
          {shown.name}
        </strong>
        <span className={styles.line} title={shown.headline}>
          {person ? STAGE_LABELS[person.stage] : 'Not saved yet'}
          {shown.headline && ` · ${shown.headline}`}
        </span>
      </div>
      {person ? (
        <Button
          look="quiet"
          onClick={() => void openBoard(`/people/${person.id}`).then(() => window.close())}
        >
          Open
        </Button>
      ) : (
        <Button onClick={() => void save()}>Save as mentor lead</Button>
      )}
    </div>
  );
}
