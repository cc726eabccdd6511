import { createEditor, Node as SlateNode, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Editor } from './editor';
import { show } from './react';

export function slate(place: ParentNode & Node, text: string): Editor {
  const editor = withHistory(withReact(createEditor()));
  const blocks: Descendant[] = text
    .split('\n')
    .map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
  const { own, end } = show(
    place,
    <Slate editor={editor} initialValue={blocks}>
      <Editable />
    </Slate>,
  );
  return {
    composer: own.querySelector<HTMLElement>('[data-slate-editor]')!,
    own,
    end,
    model: () => editor.children.map((node) => SlateNode.string(node)).join('\n'),
  };
}
