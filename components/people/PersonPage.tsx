import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Lost } from '@/components/ui/Lost';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { STAGES, type Person } from '@/lib/people/person';
import { undo } from '@/lib/store/mutate';
import { getPerson, patchPerson, removePerson } from '@/lib/store/people';
import { touchesOf } from '@/lib/store/touches';
import { Initials } from './Initials';
import { STAGE_LABELS } from './stages';
import { Timeline } from './Timeline';
import { WhereFrom } from './WhereFrom';
import styles from './PersonPage.module.css';

/** A person's story so far. */
export function PersonPage({ id }: { id: string }) {
  const found = useLive(
    async () => ({ person: await getPerson(id), touches: await touchesOf(id) }),
    [id],
  );
  if (!found) return null;
  if (!found.person) {
    return <Lost what="There is nobody here" way="/people" wayLabel="Go to people" />;
  }
  return (
    <div className={styles.page}>
      <Head person={found.person} />
      <WhereFrom person={found.person} />
      <Timeline touches={found.touches} />
      <Remove person={found.person} />
    </div>
  );
}

function Head({ person }: { person: Person }) {
  return (
    <header className={styles.head}>
      <Initials name={person.name} />
      <div className={styles.name}>
        <h1 className="wrap" dir="auto">
          {person.name}
        </h1>
        {person.headline && (
          <p className="quiet wrap" dir="auto">
            {person.headline}
          </p>
        )}
      </div>
      <Select
        label="Stage"
        value={person.stage}
        options={STAGES.map((value) => ({ value, label: STAGE_LABELS[value] }))}
        onChange={(stage) => {
          void patchPerson(person.id, { stage }).then((changes) =>
            toast(`${person.name}: ${STAGE_LABELS[stage]}.`, () => undo(changes)),
          );
        }}
      />
    </header>
  );
}

function Remove({ person }: { person: Person }) {
  const [, go] = useLocation();
  const remove = async () => {
    try {
      const changes = await removePerson(person.id);
      go('/people');
      toast(`${person.name} was removed.`, () => undo(changes));
    } catch (error) {
      toast(`Not removed: ${String(error)}. Please try again.`);
    }
  };
  return (
    <Button look="destroys" className={styles.remove ?? ''} onClick={() => void remove()}>
      Remove
    </Button>
  );
}
