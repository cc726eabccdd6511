import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least there is with React and a text to type at once: what Boardside's pages are measured against. */
function Bare() {
  const [text, setText] = useState('');
  return createElement(
    'label',
    null,
    'Message ',
    createElement('textarea', {
      value: text,
      autoFocus: true,
      onChange: (event: { target: { value: string } }) => setText(event.target.value),
    }),
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement(Bare));
