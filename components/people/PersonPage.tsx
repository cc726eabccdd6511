import { useLocation } from 'wouter';
import { WithPerson } from '@/components/mentorships/WithPerson';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Lost } from '@/components/ui/Lost';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { STAGE_HINTS, STAGE_LABELS, STAGES, type Person } from '@/lib/people/person';
import { undo } from '@/lib/store/mutate';
import { getPerson, moveToStage, removePerson } from '@/lib/store/people';
import { seatsOf } from '@/lib/store/seats';
import { sorry } from '@/lib/store/trouble';
import { Initials } from './Initials';
import { Approach } from './page/Approach';
import { Basics } from './page/Basics';
import { Experience } from './page/Experience';
import { Found } from './page/Found';
import { InTouch } from './page/InTouch';
import { Outreach } from './page/Outreach';
import { patcher } from './page/patch';
import { Scores } from './page/Scores';
import { Sessions } from './page/Sessions';
import { Story } from './page/Story';
import { ValueMap } from './page/ValueMap';
import styles from './PersonPage.module.css';

/** Everything there is about somebody, and their whole story. */
export function PersonPage({ id }: { id: string }) {
  const found = useLive(
    async () => ({ person: await getPerson(id), seats: await seatsOf(id) }),
    [id],
  );
  if (!found) return null;
  const { person, seats } = found;
  if (!person) return <Lost what="There is nobody here" way="/people" wayLabel="Go to people" />;
  const patch = patcher(id);
  return (
    <div className={styles.page}>
      <Head person={person} seats={seats.map(({ title }) => title)} />
      <p className="quiet small">{STAGE_HINTS[person.stage]}</p>
      <Outreach person={person} />
      <WithPerson person={person} />
      <Sessions person={person} />
      <Story person={person} />
      <InTouch person={person} />
      <Basics person={person} />
      <Experience person={person} patch={patch} />
      <ValueMap person={person} />
      <Approach person={person} patch={patch} />
      <Scores person={person} patch={patch} />
      <Found person={person} />
      <Remove person={person} />
    </div>
  );
}

function Head({ person, seats }: { person: Person; seats: string[] }) {
  return (
    <header className={styles.head}>
      <Initials name={person.name} />
      <div className={styles.name}>
        <h1 className="wrap" dir="auto">
          {person.name}
        </h1>
        <p className="quiet wrap" dir="auto">
          {[person.headline, ...seats.map((title) => `${title} seat`)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Select
        label="Stage"
        value={person.stage}
        options={STAGES.map((value) => ({ value, label: STAGE_LABELS[value] }))}
        onChange={(stage) => {
          void moveToStage([person.id], stage).then((changes) =>
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
      toast(sorry('Not removed', error));
    }
  };
  return (
    <Button look="destroys" className={styles.remove ?? ''} onClick={() => void remove()}>
      Remove
    </Button>
  );
}
