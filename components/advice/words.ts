import type { LoopStep } from '@/lib/advice/loop';

/** What stands over each step's cards. */
export const STEP_HINTS: Record<LoopStep, string> = {
  received: 'Marked with ! in your notes.',
  trying: 'What you are doing about it now.',
  tried: 'Say what it led to, then tell them.',
  reported: 'They know what came of it.',
  'set-aside': 'With the reason, so that it need not be decided twice.',
};

/** What is shown of a private line while the screen is shared (Trust 7). */
export const VEILED = 'A private line';
