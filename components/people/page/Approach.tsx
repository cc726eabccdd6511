import { Chips } from '@/components/ui/Chips';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import {
  BARRIER_LABELS,
  CLOSENESS_LABELS,
  SIGN_LABELS,
  suggestBarrier,
} from '@/lib/people/approach';
import { cautions } from '@/lib/people/cautions';
import type { Person } from '@/lib/people/person';
import { optionsOf } from '../labels';
import { AutoText } from '@/components/ui/AutoText';
import { patchPerson } from '@/lib/store/people';
import type { Patch } from './patch';
import styles from '@/components/ui/Section.module.css';

const AHEAD = [
  { value: 'a-step', label: 'A step or two' },
  { value: 'far', label: 'Far' },
] as const;

/** How close they are, how hard to approach and why, and what to be careful with (F3, F5). */
export function Approach({ person, patch }: { person: Person; patch: Patch }) {
  const suggested = suggestBarrier(person.closeness, person.signs);
  return (
    <section className={styles.section}>
      <h2>How to approach them</h2>
      <div className={styles.pair}>
        <Select
          label="Closeness"
          value={person.closeness ?? ''}
          placeholder="Not said"
          options={optionsOf(CLOSENESS_LABELS)}
          onChange={(closeness) => patch({ closeness })}
        />
        <Select
          label="Ahead of you"
          value={person.ahead ?? ''}
          placeholder="Not said"
          options={AHEAD}
          onChange={(ahead) => patch({ ahead })}
        />
      </div>
      <Chips
        label="Signs of availability"
        options={optionsOf(SIGN_LABELS)}
        chosen={person.signs}
        onChange={(flip) => patch(({ signs }) => ({ signs: flip(signs) }))}
      />
      <div className={styles.pair}>
        <Select
          label="Barrier"
          value={person.barrier ?? ''}
          placeholder="Not said"
          options={optionsOf(BARRIER_LABELS)}
          onChange={(barrier) => patch({ barrier })}
        />
        <AutoText
          label="Why"
          value={person.barrierWhy}
          save={(barrierWhy) => patchPerson(person.id, { barrierWhy })}
        />
      </div>
      {suggested && suggested.level !== person.barrier && (
        <p className={styles.hint}>
          <span>
            {BARRIER_LABELS[suggested.level]} seems right: {suggested.why}.
          </span>
          <Button
            look="quiet"
            onClick={() => patch({ barrier: suggested.level, barrierWhy: suggested.why })}
          >
            Take it
          </Button>
        </p>
      )}
      <Chips
        label="Good to know"
        options={[
          { value: 'manager', label: 'My direct manager' },
          { value: 'sponsor', label: 'Can sponsor me' },
        ]}
        chosen={factsOf(person)}
        onChange={(flip) =>
          patch((now) => {
            const facts = flip(factsOf(now));
            return { isManager: facts.includes('manager'), canSponsor: facts.includes('sponsor') };
          })
        }
      />
      {cautions(person).map(({ code, says }) => (
        <p key={code} className={styles.caution}>
          {says}
        </p>
      ))}
    </section>
  );
}

function factsOf({ isManager, canSponsor }: Person): ('manager' | 'sponsor')[] {
  return [...(isManager ? ['manager' as const] : []), ...(canSponsor ? ['sponsor' as const] : [])];
}
