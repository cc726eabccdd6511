import { describe, expect, it } from 'vitest';
import { insert } from '@/lib/composers/insert';
import type { InsertRequest } from '@/lib/composers/report';
import { composerText } from '@/lib/composers/text';
import { EDITORS } from '../support/editors/index';
import { EDITOR_NAMES } from '../support/editors/names';
import { bare, input, linkedinBox, textarea } from '../support/editors/plain';
import { place, shadowPlace } from '../support/page';
import { attempt, exactly, type, UNDO } from '../support/trial';

const DONE = { ok: true, subject: 'none' };
const refused = (why: string) => ({ ok: false, why });

function put(composer: HTMLElement, text: string, mode: InsertRequest['mode'] = 'append') {
  return insert(composer, { index: 0, text, mode });
}

function editable(html: string): HTMLElement {
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.innerHTML = html;
  place().append(composer);
  return composer;
}

describe('blank lines and spaces that are there', () => {
  it.each(EDITOR_NAMES)('are kept in %s, or stand for nothing', async (editor) => {
    for (const [there, before] of [
      ['Hello\n', 'Hello\n\n'],
      ['Hello\n\n', 'Hello\n\n'],
      ['\n', ''],
      [' ', ''],
    ] as const) {
      const found = await attempt({ editor, there, text: 'one\ntwo', mode: 'append' });
      expect([there, found]).toEqual([there, exactly(`${before}one\ntwo`)]);
    }
  });
});

describe('line ends of other systems', () => {
  it('are taken for what they are', async () => {
    const { composer } = linkedinBox(place(), '');
    expect(await put(composer, 'one\r\n\r\ntwo\rthree')).toEqual(DONE);
    expect(composerText(composer)).toBe('one\n\ntwo\nthree');
  });
});

describe('rich text that is there', () => {
  it.each([
    ['bold in the middle of a line', 'Hello <b>dear</b> Ngozi', 'Hello dear Ngozi'],
    ['a mention at the end of a paragraph', '<p>Hello <a href="#">Ngozi</a></p>', 'Hello Ngozi'],
  ])('stays in front: %s', async (_what, html, shown) => {
    const composer = editable(html);
    expect(composerText(composer)).toBe(shown);
    expect(await put(composer, 'one')).toEqual(DONE);
    expect(composerText(composer)).toBe(`${shown}\n\none`);
  });

  it('that ends in a list would swallow the blank line: that is reported, and taken back', async () => {
    const html = '<p>Two things:</p><ul><li>tides</li><li>lights</li></ul>';
    const composer = editable(html);
    expect(await put(composer, 'one')).toEqual(refused('mismatch'));
    expect(composer.innerHTML).toBe(html);
  });
});

describe('what comes after every letter', () => {
  const SIGNATURE =
    '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div>Ada Moreno</div></div>';
  const QUOTE = '<br><div class="gmail_quote"><blockquote>Hello?</blockquote></div>';

  it.each([
    ['a signature under an empty letter', '<br>', SIGNATURE],
    ['a signature under two empty lines', '<div><br></div><div><br></div>', SIGNATURE],
    ['a quoted letter', '<div dir="ltr"><br></div>', QUOTE],
  ])('is no text, and stays below: %s', async (_what, letter, tail) => {
    for (const mode of ['append', 'replace'] as const) {
      const composer = editable(letter + tail);
      expect(composerText(composer).trim()).toBe('');
      expect(await put(composer, 'Dear Ngozi,\n\nhello.', mode)).toEqual(DONE);
      expect(composer.innerText.replace(/\s+/gu, ' ').trim()).toBe(
        `Dear Ngozi, hello. ${tail === QUOTE ? 'Hello?' : '-- Ada Moreno'}`,
      );
      expect(
        composer.querySelector(tail === QUOTE ? 'blockquote' : '.gmail_signature')?.textContent,
      ).toBe(tail === QUOTE ? 'Hello?' : 'Ada Moreno');
    }
  });

  it('stays when what was written is replaced', async () => {
    const composer = editable(`<div>Dear Ngozi</div><div>hello</div>${SIGNATURE}`);
    expect(composerText(composer)).toBe('Dear Ngozi\nhello');
    expect(await put(composer, 'one\n\ntwo', 'replace')).toEqual(DONE);
    expect(composerText(composer)).toBe('one\n\ntwo');
    expect(composer.querySelector('.gmail_signature')?.textContent).toBe('Ada Moreno');
  });
});

describe('an element whose text is plain by attribute', () => {
  it('takes lines as they are', async () => {
    const { composer } = bare(place(), 'Dear Ngozi');
    composer.contentEditable = 'plaintext-only';
    expect(await put(composer, 'one\n\ntwo')).toEqual(DONE);
    expect(composerText(composer)).toBe('Dear Ngozi\n\none\n\ntwo');
    await type(UNDO);
    expect(composerText(composer)).toBe('Dear Ngozi');
  });
});

describe('a single-line input', () => {
  it('takes a single line', async () => {
    const { composer } = input(place(), 'Tides: ');
    expect(await put(composer, 'a question', 'replace')).toEqual(DONE);
    expect(composerText(composer)).toBe('a question');
  });

  it('would lose line ends: that is reported, and taken back', async () => {
    const { composer } = input(place(), 'Tides: ');
    expect(await put(composer, 'one\ntwo')).toEqual(refused('mismatch'));
    expect(composerText(composer)).toBe('Tides: ');
  });

  it('of a kind without a caret is left to the user', async () => {
    const { composer } = input(place(), 'ada@example.org');
    composer.setAttribute('type', 'email');
    expect(await put(composer, 'x')).toEqual(refused('editor'));
    expect(composerText(composer)).toBe('ada@example.org');
  });
});

describe('an editor that does not keep the text as it is', () => {
  it('is reported when it shortens, and has what it had', async () => {
    const { composer } = textarea(place(), 'Hi');
    (composer as HTMLTextAreaElement).maxLength = 5;
    expect(await put(composer, 'too long')).toEqual(refused('mismatch'));
    expect(composerText(composer)).toBe('Hi');
  });

  it('does not cost what was typed before when there is nothing to take back', async () => {
    const { composer } = textarea(place(), '');
    composer.focus();
    await type('Dear Ngozi');
    composer.addEventListener('beforeinput', (event) => event.preventDefault());
    composer.addEventListener('input', () => {
      (composer as HTMLTextAreaElement).value = 'Dear Ngozi';
    });
    expect(await put(composer, 'hello')).toEqual(refused('mismatch'));
    expect(composerText(composer)).toBe('Dear Ngozi');
  });

  it.each([0, 10, 40])('is reported when it rewrites, %d ms later', async (later) => {
    const { composer } = linkedinBox(place(), '');
    composer.addEventListener('input', () =>
      setTimeout(() => {
        composer.textContent = composer.textContent.toUpperCase();
      }, later),
    );
    expect(await put(composer, 'hello')).toEqual(refused('mismatch'));
  });

  it('is reported when it puts back what was there', async () => {
    const { composer } = linkedinBox(place(), '');
    const { innerHTML } = composer;
    composer.addEventListener('input', () => {
      composer.innerHTML = innerHTML;
    });
    expect(await put(composer, 'hello')).toEqual(refused('mismatch'));
    expect(composer.innerHTML).toBe(innerHTML);
  });

  it('is given the time it needs to make the text its own', async () => {
    const { composer } = linkedinBox(place(), '');
    composer.addEventListener('input', () => {
      const { innerHTML } = composer;
      composer.textContent = '…';
      setTimeout(() => {
        composer.innerHTML = innerHTML;
      }, 150);
    });
    expect(await put(composer, 'hello')).toEqual(DONE);
  });
});

describe('what only looks like an editor of a family', () => {
  it.each([
    '<div class="public-DraftEditor-content" contenteditable="true"><div data-block="true"><span data-text="true">kept</span></div></div>',
    '<div data-lexical-editor="true" contenteditable="true"><p><span data-lexical-text="true">kept</span></p></div>',
    '<div data-slate-editor="true" contenteditable="true"><div data-slate-node="element"><span data-slate-string="true">kept</span></div></div>',
  ])('is never said to hold the text (%#)', async (html) => {
    const main = place();
    main.innerHTML = html;
    const composer = main.firstElementChild as HTMLElement;
    expect(await put(composer, 'hello', 'replace')).toEqual(refused('mismatch'));
    expect(main.innerHTML).toBe(html);
  });
});

describe('what is no editor', () => {
  it('is refused, untouched', async () => {
    const main = place();
    main.innerHTML = '<p>Just a paragraph.</p>';
    expect(await put(main.querySelector('p')!, 'hello')).toEqual(refused('editor'));
    expect(main.innerHTML).toBe('<p>Just a paragraph.</p>');
  });

  it.each(['readOnly', 'disabled'] as const)('includes a field that is %s', async (state) => {
    const { composer } = textarea(place(), 'fixed');
    (composer as HTMLTextAreaElement)[state] = true;
    expect(await put(composer, 'hello')).toEqual(refused('editor'));
    expect(composerText(composer)).toBe('fixed');
  });
});

describe('a box that does not get the caret', () => {
  it.each(['a textarea', 'LinkedIn’s box', 'Lexical', 'Slate', 'Draft'] as const)(
    'is refused, and nothing is typed where the caret is: %s',
    async (name) => {
      const { composer: other } = textarea(place(), 'to somebody else');
      const { composer, model, end } = await EDITORS[name](place(), '');
      composer.addEventListener('focus', () => other.focus());
      expect(await put(composer, 'hello')).toEqual(refused('editor'));
      expect(composerText(other)).toBe('to somebody else');
      expect(model()).toBe('');
      end?.();
    },
  );
});

describe('a box that left the page', () => {
  it('is gone', async () => {
    const { composer } = linkedinBox(place(), '');
    composer.remove();
    expect(await put(composer, 'hello')).toEqual(refused('gone'));
    expect(composerText(composer)).toBe('');
  });

  it('with its form is gone too', async () => {
    const root = shadowPlace();
    const { composer } = linkedinBox(root, '');
    root.host.remove();
    expect(await put(composer, 'hello')).toEqual(refused('gone'));
  });
});
