import type { Glance } from '@/lib/mentorships/glance';
import { talkedTold } from './words';
import styles from './Now.module.css';

/** R6: the stage it is in, what that is about, and one thing that helps now. */
export function Where({ shown: { stage, left, held, minutes } }: { shown: Glance }) {
  const told = [talkedTold(held.length, minutes), left].filter(Boolean).join(' · ');
  return (
    <section className={styles.part}>
      <h2>{stage.label}</h2>
      <p>{stage.about}</p>
      <p>{stage.helps}</p>
      <p className="quiet figures">{told}</p>
    </section>
  );
}
