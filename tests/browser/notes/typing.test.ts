import { describe, expect, it } from 'vitest';
import { anEditor } from './support';

describe('Enter', () => {
  it.each([
    ['- one', '{Enter}two', '- one\n- two'],
    ['  - one', '{Enter}two', '  - one\n  - two'],
    ['1. one', '{Enter}two', '1. one\n2. two'],
    ['[] one', '{Enter}two', '[] one\n[] two'],
    ['- [x] one', '{Enter}two', '- [x] one\n- [] two'],
    ['! one', '{Enter}two', '! one\ntwo'],
    ['- ! one', '{Enter}two', '- ! one\n- two'],
    ['- one', '{Enter}{Enter}two', '- one\ntwo'],
    ['- one| two', '{Enter}', '- one\n- two'],
    ['- |one', '{Enter}', '- \none'],
    ['|- one', '{Enter}', '\n- one'],
    ['plain', '{Enter}two', 'plain\ntwo'],
  ])('after %j, %s makes %j', async (before, keys, after) => {
    const { type, text } = anEditor(before);
    await type(keys);
    expect(text()).toBe(after);
  });

  it.each([
    ['! advice', '[] one\n! advice'],
    ['? why', '[] one\n? why'],
    ['// between us', '[] one\n// between us'],
    ['- list', '[] one\n- list'],
    ['[[] two', '[] one\n[] two'],
    ['two!', '[] one\n[] two!'],
  ])('of an action gives room to a mark: %s', async (keys, after) => {
    const { type, text } = anEditor('[] one');
    await type(`{Enter}${keys}`);
    expect(text()).toBe(after);
  });

  it('forgets that the list went on by itself once the caret was elsewhere', async () => {
    const { type, text } = anEditor('[] one');
    await type('{Enter}{ArrowUp}{ArrowDown}{End}!');
    expect(text()).toBe('[] one\n[] !');
  });
});

describe('Tab', () => {
  it('indents in a list and goes back', async () => {
    const { type, text } = anEditor('- one');
    await type('{Tab}');
    expect(text()).toBe('  - one');
    await type('{Shift>}{Tab}{/Shift}');
    expect(text()).toBe('- one');
  });

  it('leaves the notes anywhere else, both ways', async () => {
    const { content, host, type, text } = anEditor('plain');
    host.insertAdjacentHTML('beforebegin', '<button id="before">before</button>');
    host.insertAdjacentHTML('afterend', '<button id="after">after</button>');
    await type('{Tab}');
    expect(document.activeElement?.id).toBe('after');
    content.focus();
    await type('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('before');
    expect(text()).toBe('plain');
  });

  it('leaves a list after Escape', async () => {
    const { host, type, text } = anEditor('- one');
    host.insertAdjacentHTML('afterend', '<button id="after">after</button>');
    await type('{Escape}{Tab}');
    expect(document.activeElement?.id).toBe('after');
    expect(text()).toBe('- one');
  });

  it('leaves a list backwards where there is nothing to take back', async () => {
    const { host, type } = anEditor('- one');
    host.insertAdjacentHTML('beforebegin', '<button id="before">before</button>');
    await type('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('before');
  });
});

describe('the other keys', () => {
  it('undo and redo', async () => {
    const { type, text } = anEditor('a');
    await type('bc');
    await type('{Control>}z{/Control}');
    expect(text()).toBe('a');
    await type('{Control>}y{/Control}');
    expect(text()).toBe('abc');
  });

  it('tick a box and empty it', async () => {
    const { type, text } = anEditor('- [] one');
    await type('{Control>}{Enter}{/Control}');
    expect(text()).toBe('- [x] one');
    await type('{Control>}{Enter}{/Control}');
    expect(text()).toBe('- [ ] one');
  });
});

describe('the toolbar’s marks', () => {
  it('are put at the line’s start, and taken away, with the caret where it was', async () => {
    const { editor, type, text } = anEditor('one\n  - tw|o');
    editor.mark('advice');
    expect(text()).toBe('one\n  - ! two');
    await type('x');
    expect(text()).toBe('one\n  - ! twxo');
    editor.mark('private');
    expect(text()).toBe('one\n  - // ! twxo');
    editor.mark('question');
    expect(text()).toBe('one\n  - // ? twxo');
    editor.mark('question');
    expect(text()).toBe('one\n  - // twxo');
  });

  it('begin an empty line', async () => {
    const { editor, type, text } = anEditor('');
    editor.mark('action');
    await type('one');
    expect(text()).toBe('[] one');
  });
});

describe('what others write', () => {
  it('comes in around the caret, is no typing and not to be undone', async () => {
    const { editor, type, text, shown } = anEditor('one\ntwo');
    await type('3');
    editor.show('zero\none\ntwo3\nfour');
    expect(shown()).toEqual(['zero', 'one', 'two3', 'four']);
    await type('4');
    expect(text()).toBe('zero\none\ntwo34\nfour');
    await type('{Control>}z{/Control}');
    expect(text()).toBe('zero\none\ntwo\nfour');
  });
});

describe('what is pasted', () => {
  const paste = (content: HTMLElement, types: Record<string, string>) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(types)) clipboardData.setData(type, data);
    content.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  };

  it('is plain text', () => {
    const { content, text } = anEditor('a ');
    paste(content, { 'text/html': '<b>bold</b> words', 'text/plain': 'bold words' });
    expect(text()).toBe('a bold words');
  });

  it('keeps its lists', () => {
    const { content, text } = anEditor('');
    const html =
      '<meta charset="utf-8"><p>To do:</p><ul><li>one <b>bold</b><ul><li>within</li></ul></li><li><p>two</p></li></ul><ol start="3"><li>third</li></ol><p>end</p><script>alert(1)</script>';
    paste(content, { 'text/html': html, 'text/plain': 'x' });
    expect(text()).toBe('To do:\n- one bold\n  - within\n- two\n3. third\nend');
  });

  it('is not run, and loads nothing', () => {
    const { content, text, host } = anEditor('');
    paste(content, {
      'text/html': '<ul><li><img src="x" onerror="document.title = 1">a</li></ul>',
      'text/plain': 'a',
    });
    expect(text()).toBe('- a');
    expect(host.querySelector('img')).toBeNull();
  });
});

it('says what it is', () => {
  const { content } = anEditor('');
  expect(content.getAttribute('role')).toBe('textbox');
  expect(content.getAttribute('aria-label')).toBe('Notes');
  expect(content.getAttribute('aria-multiline')).toBe('true');
  expect(content.getAttribute('spellcheck')).toBe('true');
});
