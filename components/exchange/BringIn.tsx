import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toast } from '@/components/ui/toast';
import type { Columns } from '@/lib/exchange/people/columns';
import { changeSettings, getSettings } from '@/lib/platform/storage';
import { readSettings, settingsToTake, type Settings } from '@/lib/settings/settings';
import { importOffThread, readOffThread, stopExchange, type Seen } from '@/lib/store/exchange';
import { BackupPreview } from './BackupPreview';
import { ACCEPTED, onFilesChosen } from './choose-files';
import { Fates } from './Fates';
import { OpenSealed } from './OpenSealed';
import { PeoplePreview } from './PeoplePreview';
import { asLine } from '@/lib/text/clean';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

interface Chosen {
  files: readonly File[];
  name: string;
  seen: Seen | null;
  /** A passphrase is being tried. */
  opening?: boolean;
}

/** A file is read, shown, and only then taken in, all of it or nothing. */
export function BringIn() {
  const id = useId();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const read = async (files: readonly File[]) => {
    const name = files.length === 1 ? asLine(files[0]?.name ?? '') : `${files.length} files`;
    setChosen({ files, name, seen: null });
    try {
      const { listColumns } = await getSettings();
      setChosen({ files, name, seen: await readOffThread(files, listColumns) });
    } catch (error) {
      setChosen(null);
      toast(`${String(error)}. Nothing was taken in.`);
    }
  };
  const take = useEffectEvent((files: readonly File[]) => void read(files));
  useEffect(() => onFilesChosen(take), []);
  const open = async (passphrase: string) => {
    if (!chosen) return;
    const { files, name } = chosen;
    setChosen({ ...chosen, opening: true });
    try {
      setChosen({ files, name, seen: await readOffThread(files, {}, passphrase) });
    } catch (error) {
      setChosen(chosen);
      toast(`${String(error)}. Nothing was taken in.`);
    }
  };
  const setColumns = async (heads: string[], columns: Columns) => {
    if (!chosen) return;
    const { listColumns } = await getSettings();
    await changeSettings({ listColumns: { ...listColumns, [heads.join('\t')]: columns } });
    await read(chosen.files);
  };
  const bring = async () => {
    if (!chosen?.seen) return;
    setDone(0);
    try {
      const mine = await getSettings();
      const settings =
        chosen.seen.kind === 'backup' ? settingsToTake(mine, chosen.seen.settings) : {};
      const before = Object.keys(settings).map((name) => [name, mine[name as keyof Settings]]);
      const kept: Partial<Settings> = Object.fromEntries(before) as Partial<Settings>;
      await importOffThread(chosen.name, kept, setDone);
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
  const opening = chosen?.opening === true;
  const busy = done !== null || opening || (chosen !== null && seen === null);
  return (
    <section className={section.section}>
      <h2>Bring it in</h2>
      <p className="quiet">
        A backup, sealed or not; LinkedIn’s Connections.csv; contacts from Google, Outlook or a
        telephone (CSV, vCard); a mentors’ bulletin board from a form or sheet; notes in Markdown,
        one or many; or the zip archive they came in. What it would do is shown first.
      </p>
      <div className={section.row}>
        <input
          id={id}
          type="file"
          multiple
          accept={ACCEPTED}
          className={`unseen ${styles.input}`}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            if (files.length > 0) void read(files);
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
              {done === null ? `Reading ${chosen?.name ?? ''} …` : `${done} rows taken in …`}
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
      {seen?.told !== undefined && <p className="wrap">{seen.told}</p>}
      {seen?.kind === 'sealed' && (
        <OpenSealed wrong={seen.wrong} busy={opening} onOpen={(words) => void open(words)} />
      )}
      {seen?.kind === 'backup' && <BackupPreview seen={seen} />}
      {seen?.kind === 'people' && (
        <PeoplePreview
          seen={seen}
          onColumns={(heads, columns) => void setColumns(heads, columns)}
        />
      )}
      {seen?.kind === 'notes' && <Fates label="Notes in the files" fates={seen.fates} reasons />}
      {seen && bringsRows(seen) && (
        <Button
          look="main"
          className={section.start ?? ''}
          disabled={busy || !bringsSomething(seen)}
          onClick={() => void bring()}
        >
          Import
        </Button>
      )}
    </section>
  );
}

type WithRows = Exclude<Seen, { kind: 'refused' | 'sealed' }>;

function bringsRows(seen: Seen): seen is WithRows {
  return seen.kind !== 'refused' && seen.kind !== 'sealed';
}

function bringsSomething(seen: WithRows): boolean {
  if (seen.kind !== 'backup')
    return seen.fates.some(
      ({ fate, count }) => count > 0 && (fate === 'new' || fate === 'updated'),
    );
  const rows = seen.tables.some(({ add, update }) => add + update > 0);
  return rows || Object.keys(settingsToTake(readSettings({}), seen.settings)).length > 0;
}
