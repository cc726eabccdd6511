import { Everything } from './Everything';
import { ForOthers } from './ForOthers';
import section from '@/components/ui/Section.module.css';

/** Everything in one file, and parts of it for other programs. */
export function TakeOut() {
  return (
    <section className={section.section}>
      <h2>Take it out</h2>
      <Everything />
      <ForOthers />
    </section>
  );
}
