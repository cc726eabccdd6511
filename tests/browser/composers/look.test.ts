import { describe, expect, it } from 'vitest';
import { deepActive, deepQuery, takeFocus, visible } from '@/lib/composers/dom';
import { look } from '@/lib/composers/look';
import { ComposersSchema } from '@/lib/composers/report';
import * as v from 'valibot';
import { input, linkedinBox, quill, textarea } from '../support/editors';
import { place, shadowPlace, watchPage } from '../support/page';

describe('looking through a page', () => {
  it('finds what is in open shadow roots, however deep, and nothing in closed ones', () => {
    const outer = shadowPlace();
    const inner = document.createElement('div');
    outer.append(inner);
    const deep = linkedinBox(inner.attachShadow({ mode: 'open' }), '').composer;
    const flat = linkedinBox(place(), '').composer;
    const closed = document.createElement('div');
    place().append(closed);
    linkedinBox(closed.attachShadow({ mode: 'closed' }), '');
    expect(new Set(deepQuery('.msg-form__contenteditable'))).toEqual(new Set([deep, flat]));
  });

  it('follows the caret into open shadow roots', () => {
    const { composer } = linkedinBox(shadowPlace(), '');
    composer.focus();
    expect(deepActive()).toBe(composer);
    expect(document.activeElement).not.toBe(composer);
  });

  it('tells what can be seen from what is hidden', () => {
    const main = place();
    main.innerHTML = `<p>seen</p><p hidden>x</p><p style="visibility: hidden">x</p><div style="display: none"><p>x</p></div>`;
    expect([...main.querySelectorAll('p')].map((paragraph) => visible(paragraph))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('says whether an element got the caret', () => {
    expect(takeFocus(textarea(place(), '').composer)).toBe(true);
    expect(takeFocus(linkedinBox(shadowPlace(), '').composer)).toBe(true);
    const { composer } = textarea(place(), '');
    composer.setAttribute('disabled', '');
    expect(takeFocus(composer)).toBe(false);
  });
});

describe('the composers of a page we do not know', () => {
  it('are the one with the caret', () => {
    const { composer } = textarea(place(), ' Dear Ngozi ');
    linkedinBox(place(), '');
    composer.focus();
    const found = look();
    expect(found.map(({ element }) => element)).toEqual([composer]);
    expect(found[0]?.report).toEqual({
      index: 0,
      channel: null,
      focused: true,
      recipient: { names: [], profileUrl: null, group: false },
      text: 'Dear Ngozi',
      limit: null,
    });
    expect(
      v.is(
        ComposersSchema,
        found.map(({ report }) => report),
      ),
    ).toBe(true);
  });

  it('may be in a shadow root', () => {
    const { composer } = quill(shadowPlace(), 'Dear Ngozi');
    composer.focus();
    expect(look().map(({ element }) => element)).toEqual([composer]);
  });

  it('tell their own limit', () => {
    const { composer } = textarea(place(), '');
    (composer as HTMLTextAreaElement).maxLength = 300;
    composer.focus();
    expect(look()[0]?.report.limit).toBe(300);
  });

  it('are none while the caret is nowhere', () => {
    textarea(place(), '');
    (document.activeElement as HTMLElement | null)?.blur();
    expect(look()).toEqual([]);
  });

  it.each(['password', 'checkbox', 'number', 'file', 'hidden', 'date'])(
    'are never a field of type %s',
    (type) => {
      const { composer } = input(place(), '');
      composer.setAttribute('type', type);
      composer.focus();
      expect(look()).toEqual([]);
    },
  );

  it.each(['readOnly', 'disabled'] as const)('are never a field that is %s', (state) => {
    for (const build of [textarea, input]) {
      const { composer } = build(place(), '');
      composer.focus();
      (composer as HTMLTextAreaElement)[state] = true;
      expect(look()).toEqual([]);
    }
  });

  it('are looked at without leaving a trace', () => {
    const { composer } = linkedinBox(place(), 'Dear Ngozi');
    composer.focus();
    const page = watchPage(document.createElement('i'));
    look();
    expect(page.footprint()).toEqual({ events: [], changes: [] });
  });
});
