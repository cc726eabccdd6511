import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { changeSettings } from '@/lib/platform/storage';
import { listImports, undoImport } from '@/lib/store/import';
import { snapshotFirst } from '@/lib/store/snapshots/off-thread';
import section from '@/components/ui/Section.module.css';

/** The last import, to be taken back whole; the ones before it follow in turn. */
export function UndoImport() {
  const last = useLive(async () => (await listImports())[0] ?? null);
  if (!last) return null;
  const take = async () => {
    try {
      await snapshotFirst({ reason: 'undo-import', label: last.name });
      const { stayed, settings } = await undoImport(last.id);
      await changeSettings(settings);
      const rows = stayed === 1 ? '1 row was' : `${stayed} rows were`;
      toast(
        stayed === 0
          ? 'The import is taken back.'
          : `The import is taken back; ${rows} changed since and stayed.`,
      );
    } catch (error) {
      toast(`Nothing was taken back: ${String(error)}. Please try again.`);
    }
  };
  const rows = last.added.length + last.changed.length;
  return (
    <section className={section.section}>
      <h2>Last import</h2>
      <p className="wrap">
        <bdi>{last.name}</bdi>, {whenWas(last.createdAt)}:{' '}
        {rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`}.
      </p>
      <Button className={section.start ?? ''} onClick={() => void take()}>
        Undo import
      </Button>
    </section>
  );
}
