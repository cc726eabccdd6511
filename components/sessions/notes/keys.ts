import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';
import { withBox } from '@/lib/sessions/notes/typing';
import { changeLines } from './line-changes';
import { linkAt, openLink } from './links';
import { continueList, indentItem, outdentItem } from './lists';

/** Ticks or empties the boxes of the lines; where there is none, the key does nothing. */
const tick: Command = (view) =>
  changeLines(view, (line) => {
    const ticked = withBox(line, true);
    return ticked === line ? withBox(line, false) : ticked;
  });

const openHere: Command = (view) => {
  const link = linkAt(view, view.state.selection.main.head);
  if (link) openLink(link);
  return link !== undefined;
};

/** Tab is not taken unless in a list; after Escape it always leaves (CodeMirror sees to that). */
export function keys(): Extension {
  return [
    keymap.of([
      { key: 'Enter', run: continueList },
      { key: 'Tab', run: indentItem },
      { key: 'Shift-Tab', run: outdentItem },
      { key: 'Mod-Enter', run: tick },
      { key: 'Alt-Enter', run: openHere },
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        const link = at === null ? undefined : linkAt(view, at);
        if (link) openLink(link);
        return link !== undefined;
      },
    }),
  ];
}
