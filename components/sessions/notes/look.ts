import { EditorView } from '@codemirror/view';
import './editor-styles';

/** The editor's own look; CodeMirror's rules come through its themes, as they must stand after its base ones. */
export const look = EditorView.theme({
  '&': { height: '100%', fontSize: 'var(--text-l)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: 'var(--s3) var(--s3) var(--s6) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1px' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },

  '.cm-gutters': { border: '0', background: 'none', color: 'var(--ink-soft)' },
  '.bs-margin': { width: '52px' },
  '.bs-margin .cm-gutterElement': {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-end',
    gap: '2px',
    padding: '0 var(--s2) 0 var(--s1)',
    fontSize: 'var(--text-s)',
    lineHeight: '24px',
    fontVariantNumeric: 'tabular-nums',
  },
  '.bs-margin svg': { flex: 'none', width: '14px', height: '14px', marginTop: '5px' },

  '.bs-mark': { color: 'var(--ink-soft)', fontWeight: '650' },
  '.bs-private': { color: 'var(--ink-soft)' },
  '.bs-done': { textDecoration: 'line-through', textDecorationColor: 'var(--ink-soft)' },
  '.bs-person, .bs-owner': { fontWeight: '600' },
  '.bs-topic': { borderBottom: '1px dotted var(--hairline-strong)' },
  '.bs-due': { borderBottom: '1px solid var(--hairline-strong)' },
  '.bs-link': { color: 'var(--accent)', textDecoration: 'underline', textUnderlineOffset: '2px' },
  '.bs-veil': {
    display: 'inline-block',
    width: '9em',
    maxWidth: '100%',
    borderRadius: 'var(--s1)',
    background: 'var(--hairline)',
    color: 'var(--ink-soft)',
    fontSize: 'var(--text-s)',
    lineHeight: '1.5',
    textAlign: 'center',
    userSelect: 'none',
  },

  '.cm-tooltip.bs-offers': {
    overflow: 'hidden auto',
    maxWidth: 'min(280px, 90vw)',
    maxHeight: '220px',
    padding: 'var(--s1)',
    border: '1px solid var(--hairline)',
    borderRadius: 'var(--corner)',
    background: 'var(--sheet)',
    boxShadow: 'var(--float)',
    fontFamily: 'var(--font)',
    fontSize: 'var(--text-m)',
  },
  '.bs-offers [role=option]': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 'var(--s3)',
    padding: 'var(--s1) var(--s2)',
    borderRadius: 'var(--s1)',
    cursor: 'pointer',
  },
  '.bs-offers [aria-selected=true]': { background: 'var(--accent-wash)' },
  '.bs-offers small': { color: 'var(--ink-soft)', fontSize: 'var(--text-s)' },
});
