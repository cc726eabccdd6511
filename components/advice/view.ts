import type { LoopStep } from '@/lib/advice/loop';
import type { Movable } from '@/components/ui/lanes';

/** What the lanes and their cards have in common. */
export interface AdviceView {
  /** Only this person's; null for everybody's. */
  personId: string | null;
  now: number;
  veiled: boolean;
  /** The card that was just moved, and by what: it gets the focus back where it is now, and asks how it went. */
  moved: { id: string; to: LoopStep; by: 'card' | 'select' } | null;
  onFocused: () => void;
  move: (advice: Movable, to: LoopStep, by?: 'card' | 'select') => void;
  /** Which are chosen to be set side by side, and how one is. */
  chosen: ReadonlySet<string>;
  choose: (id: string, on: boolean) => void;
  /** Chooses one and goes where the others are chosen. */
  contrast: (id: string) => void;
  /** Whether they are being chosen here. */
  choosing: boolean;
}
