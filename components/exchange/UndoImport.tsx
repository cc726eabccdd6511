import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { changeSettings } from '@/lib/platform/storage';
import { undoOffThread } from '@/lib/store/exchange';
import { listImports } from '@/lib/store/import';
import type { Imported } from '@/lib/store/imported';
import { snapshotFirst } from '@/lib/store/snapshots/off-thread';
import { currentBringing, sayUndone, subscribeBringing } from './bring';
import { Working } from './Working';
import { sorry } from '@/lib/store/trouble';
import section from '@/components/ui/Section.module.css';

/** The last import, to be taken back whole; the ones before it follow in turn. */
export function UndoImport() {
  const last = useLive(async () => (await listImports())[0] ?? null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const { undone: said } = useSyncExternalStore(subscribeBringing, currentBringing);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button is gone, or another import's by now: who works by keyboard goes on from here.
    if (said !== '') result.current?.focus();
  }, [said]);
  if (!last && said === '' && !progress) return null;
  const take = async ({ id, name, rows }: Imported) => {
    sayUndone('');
    setProgress({ done: 0, of: rows });
    try {
      await snapshotFirst({ reason: 'undo-import', label: name });
      const { stayed, settings } = await undoOffThread(id, (done, of) => setProgress({ done, of }));
      await changeSettings(settings);
      sayUndone(takenBack(stayed));
    } catch (error) {
      sayUndone(sorry('Nothing was taken back', error));
    } finally {
      setProgress(null);
    }
  };
  return (
    <section className={section.section}>
      <h2>Last import</h2>
      <p role="status" ref={result} tabIndex={-1} className={said === '' ? 'unseen' : 'wrap'}>
        {said || (progress ? TAKING_BACK : '')}
      </p>
      {progress ? (
        <Working says={TAKING_BACK} progress={progress} />
      ) : (
        last && (
          <>
            <p className="wrap">
              <bdi>{last.name}</bdi>, {whenWas(last.createdAt)}:{' '}
              {last.rows === 1 ? '1 row' : `${last.rows.toLocaleString('en')} rows`}.
            </p>
            <Button className={section.start ?? ''} onClick={() => void take(last)}>
              Undo import
            </Button>
          </>
        )
      )}
    </section>
  );
}

const TAKING_BACK = 'Taking it back …';

function takenBack(stayed: number): string {
  if (stayed === 0) return 'The import is taken back.';
  const rows = stayed === 1 ? '1 row was' : `${stayed.toLocaleString('en')} rows were`;
  return `The import is taken back; ${rows} changed or needed since and stayed.`;
}
