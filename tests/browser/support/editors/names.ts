/** Every editor family, by the name it has in the tests. */
export const EDITOR_NAMES = [
  'a textarea',
  'a textarea of React’s',
  'LinkedIn’s box',
  'a bare editable element',
  'Slack’s box (Quill 1)',
  'Quill 2',
  'ProseMirror',
  'TipTap',
  'Lexical',
  'Slate',
  'Draft',
] as const;

export type EditorName = (typeof EDITOR_NAMES)[number];
