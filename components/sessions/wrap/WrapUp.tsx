import { lazy, Suspense } from 'react';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';

const WrapUpPage = lazy(() => import('./WrapUpPage'));

interface Props {
  session: Session;
  person: Person | undefined;
}

/** M5: what a session came to. It loads when it is looked at. */
export function WrapUp(props: Props) {
  return (
    <Suspense>
      <WrapUpPage {...props} />
    </Suspense>
  );
}
