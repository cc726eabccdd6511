import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Moving {
  /** For the list. */
  frame: RefObject<HTMLOListElement | null>;
  /** Where the last one went, for a status region. */
  told: string;
  onMove: (id: string, place: number) => void;
}

/** A list in an order of the user's own, by their ids: what was moved keeps the focus and is told. */
export function useMoving(
  ids: readonly string[],
  move: (id: string, place: number) => void,
): Moving {
  const frame = useRef<HTMLOListElement>(null);
  const toFocus = useRef('');
  const [told, setTold] = useState('');
  const order = ids.join(' ');
  const shown = useRef(order);
  // A row that was moved in the page has lost the focus on its way.
  useLayoutEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    frame.current?.querySelector<HTMLElement>(`#${CSS.escape(toFocus.current || 'none')}`)?.focus();
    toFocus.current = '';
  });
  const onMove = (id: string, place: number) => {
    if (place < 0 || place >= ids.length) return;
    const focused = document.activeElement;
    toFocus.current = frame.current?.contains(focused) ? (focused?.id ?? '') : '';
    setTold(`Moved to ${place + 1} of ${ids.length}.`);
    move(id, place);
  };
  return { frame, told, onMove };
}
