import { useEffect, useState } from 'react';

/**
 * A part of the product that loads when it is needed; null until then. Unlike
 * React's own `lazy` it is shown the moment it is there, where that would hold
 * it back for 300 ms after something else stood in its place.
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ part: T } | null>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (part) => !gone && setLoaded({ part }),
      (error: unknown) =>
        setLoaded(() => {
          // For the boundary around: the page says so, and offers to load it again.
          throw error;
        }),
    );
    return () => {
      gone = true;
    };
    // What is to be loaded never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return loaded && loaded.part;
}
