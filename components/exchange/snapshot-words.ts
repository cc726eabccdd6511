import { LOCALE, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Reason, Snapshot } from '@/lib/snapshots/snapshot';

/** "today, 14:10", "yesterday, 18:32", "12 Nov, 09:15". */
export function momentWords(at: number, now = Date.now()): string {
  const time = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(at);
  const [then, today] = [dayOf(at, myZone()), dayOf(now, myZone())];
  const { days } = then.until(today);
  const day =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(-days, 'day')
      : new Intl.DateTimeFormat(LOCALE, {
          day: 'numeric',
          month: 'short',
          ...(then.year !== today.year && { year: 'numeric' }),
        }).format(at);
  return `${day}, ${time}`;
}

const WHY: Record<Reason, (label: string) => string> = {
  regular: () => 'as you worked',
  upgrade: () => 'before an update of Boardside',
  import: (label) => `before importing ${label}`,
  'undo-import': (label) => `before taking back ${label}`,
  change: (label) => `before changing ${label}`,
  restore: () => 'before going back',
};

export function whyWords({ reason, label }: Pick<Snapshot, 'reason' | 'label'>): string {
  return WHY[reason](label);
}

/** "840 kB", "1.2 MB": never finer than it matters. */
export function sizeWords(bytes: number): string {
  const large = bytes >= 1_000_000;
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(large ? bytes / 1_000_000 : Math.ceil(bytes / 1_000));
}
