import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { teaches } from '@/lib/mentorships/mentorship';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { getPerson } from '@/lib/store/people';
import type { KitProps } from './Ending';
import section from '@/components/ui/Section.module.css';

/** S1: who can't go on may help to find another mentor; who is mentored may look for the next. */
export function HandOver({ mentorship, ending, save, person }: KitProps & { person: Person }) {
  const { handOverTo } = ending;
  const found = useLive(
    async () => (handOverTo === null ? null : ((await getPerson(handOverTo)) ?? null)),
    [handOverTo],
  );
  const gives = teaches(mentorship.role);
  const first = firstName(person.name) || 'them';
  const next = found ?? null;
  const choose = (one: Person) => {
    if (one.id === handOverTo) return;
    void done(() => save({ handOverTo: one.id }), `Chosen: ${one.name}.`);
  };
  return (
    <section className={section.section}>
      <h2>Handing over</h2>
      <p className="quiet" dir="auto">
        {gives
          ? `Who could go on with ${first}? What was told in confidence stays with you.`
          : 'Who could be next? A mentor who knows you may know somebody.'}
      </p>
      <PersonPicker label="The next mentor" chosen={next} onChoose={choose} />
      {next && next.id === person.id && (
        <p className="quiet">That is who you are closing with: choose somebody else.</p>
      )}
      {next && next.id !== person.id && (
        <div className={section.row}>
          {gives && (
            <Link href={`/write/${person.id}/hand-over`} className={buttonClass('plain')}>
              Tell {first}
            </Link>
          )}
          <Link href={`/write/${next.id}/introduction-warm`} className={buttonClass('plain')}>
            Write to {firstName(next.name) || 'them'}
          </Link>
          <Button
            look="quiet"
            onClick={() => void done(() => save({ handOverTo: null }), 'Nobody is chosen.')}
          >
            Nobody
          </Button>
        </div>
      )}
    </section>
  );
}
