import './global';
import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { useState } from 'react';
import type { Editor } from './editor';
import { show } from './react';

interface DraftProps {
  start: EditorState;
  onState: (state: EditorState) => void;
}

function Draft({ start, onState }: DraftProps) {
  const [state, setState] = useState(start);
  return (
    <DraftEditor
      editorState={state}
      onChange={(next) => {
        setState(next);
        onState(next);
      }}
    />
  );
}

export function draft(place: ParentNode & Node, text: string): Editor {
  const start = EditorState.createWithContent(ContentState.createFromText(text, '\n'));
  let known = start;
  const onState = (state: EditorState) => {
    known = state;
  };
  // In a shadow root Draft looks for what scrolls around it, finds no element, and gives up, now or later.
  const options = place instanceof ShadowRoot ? { onUncaughtError: () => undefined } : {};
  const { own, end } = show(place, <Draft start={start} onState={onState} />, options);
  return {
    composer: own.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    own,
    end,
    model: () => known.getCurrentContent().getPlainText('\n'),
  };
}
