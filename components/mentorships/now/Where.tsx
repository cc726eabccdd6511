import type { Glance } from '@/lib/mentorships/glance';
import { talkedTold } from './words';
import styles from './Now.module.css';

/** R6: the stage it is in, what that is about, and one thing that helps now. */
export function Where({ shown: { stage, held, minutes } }: { shown: Glance }) {
  return (
    <section className={styles.part}>
      <h2>{stage.label}</h2>
      <p>{stage.about}</p>
      <p>{stage.helps}</p>
      <p className="quiet figures">{talkedTold(held.length, minutes)}.</p>
    </section>
  );
}
