import { lazy, Suspense } from 'react';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';

const BriefPage = lazy(() => import('./BriefPage'));

interface Props {
  session: Session;
  person: Person | undefined;
}

/** M1: the page before a session, at hand while it runs. It loads when it is looked at. */
export function Brief(props: Props) {
  return (
    <Suspense>
      <BriefPage {...props} />
    </Suspense>
  );
}
