import { lazy, Suspense, type ComponentProps } from 'react';

const PlanForm = lazy(() => import('./PlanForm'));

/** The form to plan or enter a session; it loads when it is asked for. */
export function PlanLater(props: ComponentProps<typeof PlanForm>) {
  return (
    <Suspense>
      <PlanForm {...props} />
    </Suspense>
  );
}
