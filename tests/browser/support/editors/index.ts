import { draft } from './draft';
import type { BuildEditor } from './editor';
import { lexical } from './lexical';
import type { EditorName } from './names';
import { bare, linkedinBox, textarea } from './plain';
import { prosemirror, tiptap } from './prosemirror';
import { quill, quill2 } from './quill';
import { controlled } from './react';
import { slate } from './slate';

/** The real editors, not look-alikes. */
export const EDITORS: Record<EditorName, BuildEditor> = {
  'a textarea': textarea,
  'a textarea of React’s': controlled,
  'LinkedIn’s box': linkedinBox,
  'a bare editable element': bare,
  'Slack’s box (Quill 1)': quill,
  'Quill 2': quill2,
  ProseMirror: prosemirror,
  TipTap: tiptap,
  Lexical: lexical,
  Slate: slate,
  Draft: draft,
};
