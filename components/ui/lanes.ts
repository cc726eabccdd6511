import type { DragEvent, KeyboardEvent } from 'react';

/** Something that is moved from one lane of a board to another. */
export interface Movable {
  id: string;
  name: string;
}

const STEPS: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What makes a card of `kind` movable: dragged, or with Alt and an arrow key to the lane before or after. */
export function movable(kind: string, thing: Movable, onStep: (by: 1 | -1) => void) {
  return {
    draggable: true,
    'aria-keyshortcuts': 'Alt+ArrowRight Alt+ArrowLeft',
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(typeOf(kind), JSON.stringify([thing.id, thing.name]));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      // In a field the same keys are its own.
      const ownKeys =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (by === undefined || !event.altKey || ownKeys) return;
      event.preventDefault();
      onStep(by);
    },
  };
}

/** What makes a lane take cards of `kind` that are dropped on it. */
export function takesDropped(kind: string, onDropped: (thing: Movable) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(typeOf(kind))) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const dragged: unknown = JSON.parse(event.dataTransfer.getData(typeOf(kind)) || 'null');
      if (!Array.isArray(dragged)) return;
      event.preventDefault();
      onDropped({ id: String(dragged[0]), name: String(dragged[1]) });
    },
  };
}

function typeOf(kind: string): string {
  return `application/x-boardside-${kind}`;
}
