import { useEffect, useState } from 'react';
import { dropMended, watchMended, type Mended } from '@/lib/platform/mended';
import { Button } from './Button';
import { Notice } from './Notice';
import { LOCALE } from './when';

/** Says once that the browser had lost something, and what was put back (Trust 6). */
export function Restored() {
  const [mended, setMended] = useState<Mended | null>(null);
  useEffect(() => watchMended(setMended), []);
  if (!mended) return null;
  const rows = counted(mended.rows);
  const lost = mended.lost ?? 0;
  return (
    <div role="status">
      <Notice
        title={
          lost === 0
            ? 'Your record was damaged on the disk and is whole again'
            : 'Your record was damaged on the disk and most of it is back'
        }
        action={<Button onClick={() => void dropMended()}>All right</Button>}
      >
        {mended.upTo === null ? (
          <p>{rows} came back from the second copy that Boardside keeps. Nothing is missing.</p>
        ) : (
          <p>
            {rows} came back from {SOURCES[mended.from ?? 'copy']} that Boardside keeps. It reaches
            to {moment(mended.upTo)}; if you wrote something after that, it is missing.
          </p>
        )}
        {lost > 0 && (
          <p>
            {counted(lost)} could not be read in the second copy either. If you saved a file with
            everything, it may still have them.
          </p>
        )}
      </Notice>
    </div>
  );
}

const SOURCES = { copy: 'the second copy', snapshot: 'the newest earlier state' } as const;

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`;
}

function moment(at: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}
