import { lazy, Suspense, type ComponentProps } from 'react';

const ByHandForm = lazy(() => import('./ByHandForm'));

/** The form for what was said and not noted; it loads when it is asked for. */
export function ByHand(props: ComponentProps<typeof ByHandForm>) {
  return (
    <Suspense>
      <ByHandForm {...props} />
    </Suspense>
  );
}
