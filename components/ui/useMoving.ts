import { useState } from 'react';
import { kept } from '@/components/ui/kept';

/** Where a row goes: so many places from where it is by then, or to a place, from 0. */
export type Move = { by: number } | { to: number };

interface Moving {
  /** Where the last one went, for a status region. */
  told: string;
  onMove: (id: string, move: Move) => void;
}

/**
 * A list in an order of the user's own. `move` works on the order in the store,
 * since keys may be faster than the one that is shown, and answers the new one;
 * where a row went is told.
 */
export function useMoving(
  move: (id: string, move: Move) => Promise<readonly { id: string }[]>,
): Moving {
  const [told, setTold] = useState('');
  const onMove = (id: string, to: Move) => {
    const go = async () => {
      const order = await move(id, to);
      const place = order.findIndex((one) => one.id === id) + 1;
      if (place > 0) setTold(`Moved to ${place} of ${order.length}.`);
    };
    kept(go());
  };
  return { told, onMove };
}
