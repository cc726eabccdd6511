import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { buttonClass } from '@/components/ui/Button';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import type { KitProps } from './Ending';
import section from '@/components/ui/Section.module.css';

/** S4: thanks that say what for. The message is written in Outreach, and sent by hand. */
export function Thanks({ ending: { thanked }, save, person }: KitProps & { person: Person }) {
  const first = firstName(person.name) || 'them';
  return (
    <section className={section.section}>
      <h2>Thanks</h2>
      <p className="quiet">Say which advice did most for you, and what it led to.</p>
      <div className={section.row}>
        <Link href={`/write/${person.id}/closing`} className={buttonClass('plain')}>
          Write to {first}
        </Link>
        <label className={section.row}>
          <input
            type="checkbox"
            checked={thanked}
            onChange={() =>
              void done(
                () => save({ thanked: !thanked }),
                thanked ? 'Not thanked yet.' : 'Noted: you have thanked them.',
              )
            }
          />
          I have thanked them
        </label>
      </div>
    </section>
  );
}
