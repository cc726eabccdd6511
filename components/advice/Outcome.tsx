import type { Loop, LoopStep } from '@/lib/advice/loop';

/** What became of an advice, as far as it was said. */
export function Outcome({ step, loop }: { step: LoopStep; loop: Loop | undefined }) {
  if (!loop) return null;
  const lines =
    step === 'set-aside'
      ? [{ label: 'Because', words: loop.why }]
      : [
          { label: 'You did', words: loop.did },
          { label: 'It led to', words: loop.ledTo },
        ];
  return lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ label, words }) => (
      <p key={label} className="small wrap" dir="auto">
        <span className="quiet">{label}:</span> {words}
      </p>
    ));
}
