import { Link } from 'wouter';
import { buttonClass } from './Button';
import { Notice } from './Notice';

/** A place that does not exist (any more): says so and offers a way on. */
export function Lost({ what, way, wayLabel }: { what: string; way: string; wayLabel: string }) {
  return (
    <Notice
      title={what}
      action={
        <Link href={way} className={buttonClass('plain')}>
          {wayLabel}
        </Link>
      }
    >
      <p>It may have been removed, or the address is not quite right. Nothing else has changed.</p>
    </Notice>
  );
}
