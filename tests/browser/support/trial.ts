import type { InsertRequest, InsertResult } from '@/lib/composers/report';
import { userEvent } from 'vitest/browser';
import type { Editor } from './editors/editor';
import type { EditorName } from './editors/names';
import { watchPage, type Footprint } from './page';
import { here, type Realm } from './realm';

export interface Trial {
  editor: EditorName;
  /** What stands in the editor before. */
  there: string;
  text: string;
  mode: InsertRequest['mode'];
}

export interface Finding {
  result: InsertResult;
  /** The text as the editor itself knows it. */
  model: string;
  /** The text as it stands on the page. */
  shown: string;
  /** What the page around the editor noticed. */
  footprint: Footprint;
}

/** Where an editor of a trial is put: the page, a shadow root in it. */
export type Where = (realm: Realm) => { place: ParentNode & Node; leave: () => void };

export const inDocument: Where = ({ document }) => {
  const main = document.createElement('main');
  document.body.append(main);
  return { place: main, leave: () => main.remove() };
};

/** An open shadow root, as LinkedIn's `#interop-outlet` has one. */
export const inShadow: Where = ({ document }) => {
  const outlet = document.createElement('div');
  document.body.append(outlet);
  return { place: outlet.attachShadow({ mode: 'open' }), leave: () => outlet.remove() };
};

/** Puts a text into a new editor and says what came of it; `then` goes on from there. */
export async function attempt(
  { editor: name, there, text, mode }: Trial,
  where: Where = inDocument,
  realm: Realm = here,
  then?: (editor: Editor) => Promise<void>,
): Promise<Finding> {
  const { place, leave } = where(realm);
  const editor = await realm.EDITORS[name](place, there);
  try {
    await frames(1);
    const footprint = watchPage(editor.own);
    const result = await realm.insert(editor.composer, { index: 0, text, mode });
    const finding = {
      result,
      model: editor.model(),
      shown: realm.composerText(editor.composer),
      footprint: footprint(),
    };
    await then?.(editor);
    return finding;
  } finally {
    editor.end?.();
    leave();
  }
}

/** What an attempt should come to: the text to the letter, and nothing else. */
export function exactly(text: string): Finding {
  return {
    result: { ok: true, subject: 'none' },
    model: text,
    shown: text,
    footprint: { events: [], changes: [] },
  };
}

async function frames(count: number): Promise<void> {
  for (let shown = 0; shown < count; shown += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Presses keys as a hand does, wherever the caret is. */
export async function type(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await frames(2);
}

export const UNDO = '{Control>}z{/Control}';
