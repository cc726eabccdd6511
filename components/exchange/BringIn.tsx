import { useEffect, useEffectEvent, useId, useRef, useSyncExternalStore } from 'react';
import { Button, buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { readSettings, settingsToTake } from '@/lib/settings/settings';
import type { Seen } from '@/lib/store/exchange';
import { BackupPreview } from './BackupPreview';
import {
  choose,
  currentBringing,
  open,
  sayUndone,
  setColumns,
  stop,
  subscribeBringing,
  take,
  type Bringing,
} from './bring';
import { ACCEPTED, onFilesChosen } from './choose-files';
import { Fates } from './Fates';
import { OpenSealed } from './OpenSealed';
import { PeoplePreview } from './PeoplePreview';
import { Working } from './Working';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

/** A file is read, shown, and only then taken in, all of it or nothing. */
export function BringIn() {
  const id = useId();
  const bringing = useSyncExternalStore(subscribeBringing, currentBringing);
  const { seen, work, progress, said } = bringing;
  const chosen = useEffectEvent((files: readonly File[]) => void choose(files));
  useEffect(() => onFilesChosen(chosen), []);
  // What was said and read need not be said again when one comes back.
  useEffect(() => () => sayUndone(''), []);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed last is gone: who works by keyboard goes on from here.
    if (said !== '' && document.activeElement === document.body) result.current?.focus();
  }, [said]);
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
          disabled={work === 'taking' || work === 'stopping'}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            if (files.length > 0) void choose(files);
            // The same file again is a choice too.
            target.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass('plain')}>
          Choose a file
        </label>
      </div>
      {work !== null && (
        <Working
          says={workWords(bringing)}
          progress={progress}
          {...(work === 'stopping' ? {} : { onStop: stop })}
        />
      )}
      <p role="status" ref={result} tabIndex={-1} className={said === '' ? 'unseen' : 'wrap'}>
        {said || spoken(bringing)}
      </p>
      {seen?.kind === 'refused' && (
        <Notice tone="over" title="This file can’t be taken in">
          {seen.why}
        </Notice>
      )}
      {seen?.told !== undefined && <p className="wrap">{seen.told}</p>}
      {seen?.kind === 'sealed' && (
        <OpenSealed wrong={seen.wrong} busy={work !== null} onOpen={(words) => void open(words)} />
      )}
      {seen?.kind === 'backup' && <BackupPreview seen={seen} />}
      {seen?.kind === 'people' && (
        <div className={section.list} inert={work !== null}>
          <PeoplePreview
            seen={seen}
            onColumns={(heads, columns) => void setColumns(heads, columns)}
          />
        </div>
      )}
      {seen?.kind === 'notes' && <Fates label="Notes in the files" fates={seen.fates} reasons />}
      {seen && bringsRows(seen) && work === null && (
        <Button
          look="main"
          className={section.start ?? ''}
          disabled={!bringsSomething(seen)}
          onClick={() => void take()}
        >
          Import
        </Button>
      )}
    </section>
  );
}

function workWords({ name, work }: Bringing): string {
  if (work === 'stopping') return 'Stopping …';
  return `${work === 'reading' ? 'Reading' : 'Taking in'} ${name} …`;
}

/** For those who don't see it: what goes on, and that there is something to look at. */
function spoken(bringing: Bringing): string {
  if (bringing.work !== null) return workWords(bringing);
  const { name, seen } = bringing;
  return seen && bringsRows(seen) ? `${name} is read. What it would do stands below.` : '';
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
