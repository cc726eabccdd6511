import { useEffect, useState, type ComponentType } from 'react';

/**
 * A component that loads when it is first shown; until then `Meanwhile` stands
 * in its place, with the same properties. Unlike React's own `lazy` it is shown
 * the moment it is there, where that would hold it back for 300 ms after
 * something else stood there. What can't be loaded is thrown for the boundary around.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = Nothing,
): ComponentType<P> {
  let loading: Promise<void> | null = null;
  let loaded: ComponentType<P> | null = null;
  const ask = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return function OnDemand(props: P) {
    const [Loaded, setLoaded] = useState(() => {
      if (!loaded) ask().catch(() => undefined);
      return loaded;
    });
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (Loaded) return undefined;
      let gone = false;
      ask().then(
        () => gone || setLoaded(() => loaded),
        (error: unknown) => gone || setFailure({ error }),
      );
      return () => {
        gone = true;
      };
    }, [Loaded]);
    if (failure) throw failure.error;
    return Loaded ? <Loaded {...props} /> : <Meanwhile {...props} />;
  };
}

const Nothing = () => null;
