import { Button } from '@/components/ui/Button';
import type { Folder } from '@/lib/store/folder';
import { allowAgain, choose, saveNow } from './keep-files';
import section from '@/components/ui/Section.module.css';

/** Why no file went into the folder, and what to do about it; nothing while all is well. */
export function FolderTrouble({ folder }: { folder: Folder }) {
  const { trouble, said, handle } = folder;
  if (!trouble) return null;
  const where = <bdi>“{handle.name}”</bdi>;
  return (
    <div className={section.hint}>
      <p className={`${section.grow} wrap`}>
        {trouble === 'asks' && (
          <>The browser asks again before Boardside may save files into {where}.</>
        )}
        {trouble === 'gone' && (
          <>The folder {where} is not there any more: it was moved, renamed or deleted.</>
        )}
        {trouble === 'full' && <>There was no room for today’s file in {where}.</>}
        {trouble === 'other' && (
          <>
            Today’s file could not be written into {where} ({said}).
          </>
        )}{' '}
        Everything is still in this browser.
      </p>
      {trouble === 'asks' && <Button onClick={() => void allowAgain(folder)}>Allow again</Button>}
      {trouble === 'gone' && <Button onClick={() => void choose()}>Choose a folder</Button>}
      {(trouble === 'full' || trouble === 'other') && (
        <Button onClick={() => void saveNow()}>Try again</Button>
      )}
    </div>
  );
}
