import { useId, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toast } from '@/components/ui/toast';
import type { Columns } from '@/lib/exchange/people/columns';
import { changeSettings, getSettings } from '@/lib/platform/storage';
import { readSettings, settingsToTake, type Settings } from '@/lib/settings/settings';
import { importOffThread, readOffThread, stopExchange, type Seen } from '@/lib/store/exchange';
import { BackupPreview } from './BackupPreview';
import { PeoplePreview } from './PeoplePreview';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

interface Chosen {
  file: File;
  seen: Seen | null;
}

/** A file is read, shown, and only then taken in, all of it or nothing. */
export function BringIn() {
  const id = useId();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const read = async (file: File) => {
    setChosen({ file, seen: null });
    try {
      const { listColumns } = await getSettings();
      setChosen({ file, seen: await readOffThread(file, listColumns) });
    } catch (error) {
      setChosen(null);
      toast(`${String(error)}. Nothing was taken in.`);
    }
  };
  const setColumns = async (heads: string[], columns: Columns) => {
    if (!chosen) return;
    const { listColumns } = await getSettings();
    await changeSettings({ listColumns: { ...listColumns, [heads.join('\t')]: columns } });
    await read(chosen.file);
  };
  const take = async () => {
    if (!chosen?.seen) return;
    setDone(0);
    try {
      const mine = await getSettings();
      const settings =
        chosen.seen.kind === 'backup' ? settingsToTake(mine, chosen.seen.settings) : {};
      const before = Object.keys(settings).map((name) => [name, mine[name as keyof Settings]]);
      const kept: Partial<Settings> = Object.fromEntries(before) as Partial<Settings>;
      await importOffThread(chosen.file.name, kept, setDone);
      await changeSettings(settings);
      setChosen(null);
      toast('It is taken in. “Undo import” takes it back, tomorrow too.');
    } catch (error) {
      toast(`${String(error)}. Nothing was taken in.`);
    } finally {
      setDone(null);
    }
  };
  const seen = chosen?.seen;
  const busy = done !== null || (chosen !== null && seen === null);
  return (
    <section className={section.section}>
      <h2>Bring it in</h2>
      <p className="quiet">
        A backup; LinkedIn’s Connections.csv; contacts from Google, Outlook or a telephone (CSV,
        vCard); a mentors’ bulletin board from a form or sheet. What it would do is shown first.
      </p>
      <div className={section.row}>
        <input
          id={id}
          type="file"
          accept=".json,.gz,.csv,.tsv,.txt,.vcf,application/json,text/csv,text/vcard"
          className={`unseen ${styles.input}`}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void read(file);
            // The same file again is a choice too.
            target.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass('plain')}>
          Choose a file
        </label>
        {busy && (
          <>
            <span role="status" className="quiet figures">
              {done === null ? `Reading ${chosen?.file.name ?? ''} …` : `${done} rows taken in …`}
            </span>
            <Button look="quiet" onClick={stopExchange}>
              Stop
            </Button>
          </>
        )}
      </div>
      {seen?.kind === 'refused' && (
        <Notice tone="over" title="This file can’t be taken in">
          {seen.why}
        </Notice>
      )}
      {seen?.kind === 'backup' && <BackupPreview seen={seen} />}
      {seen?.kind === 'people' && (
        <PeoplePreview
          seen={seen}
          onColumns={(heads, columns) => void setColumns(heads, columns)}
        />
      )}
      {seen && seen.kind !== 'refused' && (
        <Button
          look="main"
          className={section.start ?? ''}
          disabled={busy || !bringsSomething(seen)}
          onClick={() => void take()}
        >
          Import
        </Button>
      )}
    </section>
  );
}

function bringsSomething(seen: Exclude<Seen, { kind: 'refused' }>): boolean {
  if (seen.kind === 'people')
    return seen.fates.some(
      ({ fate, count }) => count > 0 && (fate === 'new' || fate === 'updated'),
    );
  const rows = seen.tables.some(({ add, update }) => add + update > 0);
  return rows || Object.keys(settingsToTake(readSettings({}), seen.settings)).length > 0;
}
