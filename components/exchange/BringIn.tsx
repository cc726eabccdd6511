import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toast } from '@/components/ui/toast';
import { readBackupFile } from '@/lib/platform/files';
import { changeSettings, getSettings } from '@/lib/platform/storage';
import { settingsToTake, type Settings } from '@/lib/settings/settings';
import { runImport } from '@/lib/store/import';
import { readFile, type ReadFile } from '@/lib/store/read-file';
import { Preview } from './Preview';
import section from '@/components/ui/Section.module.css';

type Chosen = { name: string; read: ReadFile | null };

/** A file is read, shown, and only then taken in, all of it or nothing. */
export function BringIn() {
  const id = useId();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setChosen({ name: file.name, read: null });
    setChosen({ name: file.name, read: await readFile(await readBackupFile(file)) });
  };
  const backup = chosen?.read?.kind === 'backup' ? chosen.read : null;
  const run = async () => {
    if (!backup || !chosen) return;
    setBusy(true);
    try {
      const mine = await getSettings();
      const take = settingsToTake(mine, backup.settings);
      const before = Object.keys(take).map((name) => [name, mine[name as keyof Settings]]);
      await runImport(backup.plan, chosen.name, Object.fromEntries(before) as Partial<Settings>);
      await changeSettings(take);
      setChosen(null);
      toast('It is taken in. “Undo import” takes it back, tomorrow too.');
    } catch (error) {
      toast(`Nothing was taken in: ${String(error)}. Please try again.`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={section.section}>
      <h2>Bring it in</h2>
      <label htmlFor={id}>Choose a file</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void choose(file);
        }}
      />
      {chosen?.read === null && <p role="status">Reading {chosen.name} …</p>}
      {chosen?.read?.kind === 'refused' && (
        <Notice tone="over" title="This file can’t be taken in">
          {chosen.read.why}
        </Notice>
      )}
      {backup && <Preview plan={backup.plan} exportedAt={backup.exportedAt} />}
      {backup && (
        <Button
          look="main"
          className={section.start ?? ''}
          disabled={busy}
          onClick={() => void run()}
        >
          Import
        </Button>
      )}
    </section>
  );
}
