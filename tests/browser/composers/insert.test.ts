import { describe, expect, it } from 'vitest';
import { composerText } from '@/lib/composers/dom';
import { insert } from '@/lib/composers/insert';
import {
  bare,
  input,
  linkedinBox,
  MARKED,
  quill,
  textarea,
  type BuildEditor,
} from '../support/editors';
import { place, shadowPlace, watchPage } from '../support/page';

const EDITORS: [string, BuildEditor, () => ParentNode & Node][] = [
  ['a textarea', textarea, place],
  ['a textarea in a shadow root', textarea, shadowPlace],
  ['LinkedIn’s box', linkedinBox, place],
  ['LinkedIn’s box in a shadow root', linkedinBox, shadowPlace],
  ['Slack’s box (Quill)', quill, place],
  ['Quill in a shadow root', quill, shadowPlace],
  ['a bare editable element', bare, place],
];

const TEXTS: [string, string][] = [
  ['one line', 'May I ask you one question about tides?'],
  ['paragraphs', 'Hi Ngozi,\n\nthank you for the talk.\nIt changed how I sail.\n\nAda'],
  ['accents', 'Ọlábísí, Zoë & Łukasz: “naïve” — façade…'],
  ['emoji', 'Hi 👋🏽 from 👩🏽‍🔬 in 🇳🇬'],
  ['right-to-left', 'مرحبا نغوزي،\n\nשלום abc 123!'],
  ['what looks like markup', '<b onclick="x()">Hi</b> & {{name}} [a](b)\n# not a heading'],
  ['spaces', 'two  spaces   three\n  indented'],
  ['three blank lines', 'a\n\n\n\nb'],
];

describe.each(EDITORS)('%s', (_name, build, where) => {
  describe.each(TEXTS)('%s', (_what, text) => {
    it('arrives exactly, in an empty box', async () => {
      const { composer } = build(where(), '');
      expect(await insert(composer, { index: 0, text, mode: 'append' })).toEqual({ ok: true });
      expect(composerText(composer).trimEnd()).toBe(text);
    });

    it('is known to the editor itself', async () => {
      const { composer, model } = build(where(), 'Dear Ngozi');
      await insert(composer, { index: 0, text, mode: 'append' });
      expect(model?.() ?? composerText(composer)).toBe(`Dear Ngozi\n\n${text}`);
    });

    it('comes after what is there, with a blank line between', async () => {
      const { composer } = build(where(), 'Dear Ngozi\nhello');
      expect(await insert(composer, { index: 0, text, mode: 'append' })).toEqual({ ok: true });
      expect(composerText(composer).trimEnd()).toBe(`Dear Ngozi\nhello\n\n${text}`);
    });

    it('takes the place of what is there', async () => {
      const { composer } = build(where(), 'Dear Ngozi\nhello');
      expect(await insert(composer, { index: 0, text, mode: 'replace' })).toEqual({ ok: true });
      expect(composerText(composer).trimEnd()).toBe(text);
    });
  });

  it.each(['append', 'replace'] as const)('is as it was after one undo (%s)', async (mode) => {
    const { composer } = build(where(), 'Dear Ngozi');
    const before = composerText(composer);
    await insert(composer, { index: 0, text: 'one\n\ntwo\nthree', mode });
    composer.focus();
    document.execCommand('undo');
    expect(composerText(composer)).toBe(before);
  });

  it('sees no key, no click and no change outside itself', async () => {
    const { composer, own } = build(where(), 'Dear Ngozi');
    const page = watchPage(own);
    await insert(composer, { index: 0, text: 'one\n\ntwo', mode: 'append' });
    await insert(composer, { index: 0, text: 'three', mode: 'replace' });
    expect(page.footprint()).toEqual({ events: [], changes: [] });
  });

  it('keeps its own attributes', async () => {
    const { composer } = build(where(), 'Dear Ngozi');
    const attributes = () => [...composer.attributes].map(({ name, value }) => `${name}=${value}`);
    const before = attributes();
    await insert(composer, { index: 0, text: 'one', mode: 'append' });
    expect(attributes()).toEqual(before);
  });

  it('goes on where the text ends', async () => {
    const { composer } = build(where(), '');
    await insert(composer, { index: 0, text: 'one\ntwo', mode: 'append' });
    document.execCommand('insertText', false, '!');
    expect(composerText(composer).trimEnd()).toBe('one\ntwo!');
  });
});

describe('text that ends in blank lines', () => {
  it.each(EDITORS)('in %s is not taken for a fault', async (_name, build, where) => {
    for (const there of ['Hello\n', 'Hello\n\n', 'Hello \n ', '\n', ' ']) {
      const { composer } = build(where(), there);
      const result = await insert(composer, { index: 0, text: 'one\ntwo', mode: 'append' });
      expect([there, result]).toEqual([there, { ok: true }]);
      expect(composerText(composer).trimEnd()).toMatch(/one\ntwo$/u);
    }
  });
});

describe('rich text that is there', () => {
  it.each([
    ['bold in the middle of a line', 'Hello <b>dear</b> Ngozi', 'Hello dear Ngozi'],
    ['a mention at the end of a paragraph', '<p>Hello <a href="#">Ngozi</a></p>', 'Hello Ngozi'],
  ])('stays in front: %s', async (_what, html, shown) => {
    const composer = document.createElement('div');
    composer.contentEditable = 'true';
    composer.innerHTML = html;
    place().append(composer);
    expect(composerText(composer)).toBe(shown);
    expect(await insert(composer, { index: 0, text: 'one', mode: 'append' })).toEqual({ ok: true });
    expect(composerText(composer)).toBe(`${shown}\n\none`);
  });
});

describe('a list at the end', () => {
  it('swallows the blank line: that is reported, and the text comes after it all the same', async () => {
    const composer = document.createElement('div');
    composer.contentEditable = 'true';
    composer.innerHTML = '<p>Two things:</p><ul><li>tides</li><li>lights</li></ul>';
    place().append(composer);
    expect(composerText(composer)).toBe('Two things:\ntides\nlights');
    expect(await insert(composer, { index: 0, text: 'one', mode: 'append' })).toEqual({
      ok: false,
      why: 'mismatch',
    });
    expect(composerText(composer)).toBe('Two things:\ntides\nlights\none');
  });
});

describe('a single-line input', () => {
  it('takes a single line', async () => {
    const { composer } = input(place(), 'Tides: ');
    expect(await insert(composer, { index: 0, text: 'a question', mode: 'replace' })).toEqual({
      ok: true,
    });
    expect(composerText(composer)).toBe('a question');
  });

  it('that loses line ends is reported', async () => {
    const { composer } = input(place(), '');
    expect(await insert(composer, { index: 0, text: 'one\ntwo', mode: 'append' })).toEqual({
      ok: false,
      why: 'mismatch',
    });
  });

  it('of a kind without a caret is left to the user', async () => {
    const { composer } = input(place(), 'ada@example.org');
    composer.setAttribute('type', 'email');
    expect(await insert(composer, { index: 0, text: 'x', mode: 'append' })).toEqual({
      ok: false,
      why: 'editor',
    });
    expect(composerText(composer)).toBe('ada@example.org');
  });
});

describe('an editor that does not keep the text as it is', () => {
  it('is reported when it shortens', async () => {
    const { composer } = textarea(place(), '');
    (composer as HTMLTextAreaElement).maxLength = 5;
    expect(await insert(composer, { index: 0, text: 'too long', mode: 'append' })).toEqual({
      ok: false,
      why: 'mismatch',
    });
  });

  it('is reported when it rewrites, also a frame later', async () => {
    for (const later of [0, 10]) {
      const { composer } = linkedinBox(place(), '');
      composer.addEventListener('input', () =>
        setTimeout(() => {
          composer.textContent = composer.textContent.toUpperCase();
        }, later),
      );
      expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
        ok: false,
        why: 'mismatch',
      });
    }
  });

  it('is reported when it puts back what was there', async () => {
    const { composer } = linkedinBox(place(), '');
    const { innerHTML } = composer;
    composer.addEventListener('input', () => {
      composer.innerHTML = innerHTML;
    });
    expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
      ok: false,
      why: 'mismatch',
    });
  });
});

describe('an editor with a model of its own', () => {
  it.each(Object.entries(MARKED))('(%s) is refused, untouched', async (_name, html) => {
    const main = place();
    main.innerHTML = html;
    const composer = main.firstElementChild as HTMLElement;
    expect(await insert(composer, { index: 0, text: 'hello', mode: 'replace' })).toEqual({
      ok: false,
      why: 'editor',
    });
    expect(main.innerHTML).toBe(html);
    expect(document.activeElement).not.toBe(composer);
  });

  it.each(Object.entries(MARKED))('(%s) is refused by any part of it', async (_name, html) => {
    const main = place();
    main.innerHTML = html;
    const part = main.querySelector<HTMLElement>('[contenteditable] > *')!;
    expect(await insert(part, { index: 0, text: 'hello', mode: 'append' })).toEqual({
      ok: false,
      why: 'editor',
    });
    expect(main.innerHTML).toBe(html);
  });
});

describe('what is no editor', () => {
  it('is refused, untouched', async () => {
    const main = place();
    main.innerHTML = '<p>Just a paragraph.</p>';
    const result = await insert(main.querySelector('p')!, {
      index: 0,
      text: 'hello',
      mode: 'append',
    });
    expect(result).toEqual({ ok: false, why: 'editor' });
    expect(main.innerHTML).toBe('<p>Just a paragraph.</p>');
  });

  it.each(['readOnly', 'disabled'] as const)('includes a field that is %s', async (state) => {
    const { composer } = textarea(place(), 'fixed');
    (composer as HTMLTextAreaElement)[state] = true;
    expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
      ok: false,
      why: 'editor',
    });
    expect(composerText(composer)).toBe('fixed');
  });
});

describe('a box that does not get the caret', () => {
  it.each([textarea, linkedinBox])(
    'is refused, and nothing is typed where the caret is (%#)',
    async (build) => {
      const { composer: other } = textarea(place(), 'to somebody else');
      const { composer } = build(place(), '');
      composer.addEventListener('focus', () => other.focus());
      expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
        ok: false,
        why: 'editor',
      });
      expect(composerText(other)).toBe('to somebody else');
      expect(composerText(composer)).toBe('');
    },
  );
});

describe('a box that left the page', () => {
  it('is gone', async () => {
    const { composer } = linkedinBox(place(), '');
    composer.remove();
    expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
      ok: false,
      why: 'gone',
    });
    expect(composerText(composer)).toBe('');
  });

  it('with its form is gone too', async () => {
    const root = shadowPlace();
    const { composer } = linkedinBox(root, '');
    root.host.remove();
    expect(await insert(composer, { index: 0, text: 'hello', mode: 'append' })).toEqual({
      ok: false,
      why: 'gone',
    });
  });
});
