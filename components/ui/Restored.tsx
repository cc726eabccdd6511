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
  const rows = mended.rows === 1 ? '1 row' : `${mended.rows.toLocaleString('en')} rows`;
  return (
    <div role="status">
      <Notice
        title="Your record was damaged on the disk and is whole again"
        action={<Button onClick={() => void dropMended()}>All right</Button>}
      >
        {mended.upTo === null ? (
          <p>{rows} came back from the second copy that Boardside keeps. Nothing is missing.</p>
        ) : (
          <p>
            {rows} came back from the second copy that Boardside keeps. It reaches to{' '}
            {moment(mended.upTo)}; if you wrote something in the moments after that, it is missing.
          </p>
        )}
      </Notice>
    </div>
  );
}

function moment(at: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}
