import './global';
import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import type { Editor } from './editor';
import { show } from './react';

export function draft(place: ParentNode & Node, text: string): Editor {
  let known = EditorState.createWithContent(ContentState.createFromText(text, '\n'));
  function Draft() {
    const [editorState, onChange] = useState(known);
    known = editorState;
    return createElement(DraftEditor, { editorState, onChange });
  }
  const { own, end } = show(place, createElement(Draft));
  return {
    composer: own.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    own,
    end,
    model: () => known.getCurrentContent().getPlainText('\n'),
  };
}
