import { Button } from '@/components/ui/Button';
import { useVeil } from './veil';

/** Hides private lines while the screen is shared; the same as Alt+V. */
export function VeilButton({ className = '' }: { className?: string }) {
  const { veiled, toggle } = useVeil();
  return (
    <Button
      className={className}
      look={veiled ? 'plain' : 'quiet'}
      aria-label="Veil private lines"
      aria-pressed={veiled}
      title="Veil private lines (Alt+V)"
      onClick={toggle}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <path
          d="M1 8c1.8-3 4.2-4.5 7-4.5S13.2 5 15 8c-1.8 3-4.2 4.5-7 4.5S2.8 11 1 8Z"
          strokeWidth="1.3"
        />
        <circle cx="8" cy="8" r="2" strokeWidth="1.3" />
        {veiled && <path d="M2.5 13.5l11-11" strokeWidth="1.5" />}
      </svg>
    </Button>
  );
}
