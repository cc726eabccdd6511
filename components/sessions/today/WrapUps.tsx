import { useRef } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { getPeople } from '@/lib/store/people';
import { wrapUpsWaiting } from '@/lib/store/today';
import { finishWrapUp } from '@/lib/store/wrap-up';
import { Few } from './Few';
import styles from './Today.module.css';

/** M5: sessions whose wrap-up was left for later; nothing at all when there is none. */
export function WrapUps() {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useLive(async () => {
    const waiting = await wrapUpsWaiting(Date.now());
    return { waiting, people: await getPeople(waiting.map(({ personId }) => personId)) };
  });
  if (!shown || shown.waiting.length === 0) return null;
  const letBe = async (id: string, name: string) => {
    if (await done(() => finishWrapUp(id), `The session with ${name} is left as it is.`))
      heading.current?.focus();
  };
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        To wrap up
      </h2>
      <p className="quiet small">A minute each: what you agreed, when you meet again, thanks.</p>
      <Few label="To wrap up" items={shown.waiting}>
        {({ id, personId, startsAt }) => {
          const name = shown.people.get(personId)?.name ?? 'somebody removed';
          return (
            <li key={id} className={styles.item}>
              <div className={styles.head}>
                <Link href={`/session/${id}`} className={styles.name ?? ''} dir="auto">
                  {name}
                </Link>
                <span className="quiet small">{whenWas(startsAt)}</span>
              </div>
              <div className={styles.buttons}>
                <Link
                  href={`/session/${id}`}
                  className={buttonClass('plain')}
                  aria-label={`Wrap up: ${name}`}
                >
                  Wrap up
                </Link>
                <Button
                  look="quiet"
                  aria-label={`Leave as it is: ${name}`}
                  onClick={() => void letBe(id, name)}
                >
                  Leave as it is
                </Button>
              </div>
            </li>
          );
        }}
      </Few>
    </section>
  );
}
