import { afterEach, describe, expect, it } from 'vitest';
import { takeFocus } from '@/lib/composers/caret';
import { deepActive, deepQuery, visible } from '@/lib/composers/dom';
import { look } from '@/lib/composers/look';
import { ComposersSchema } from '@/lib/composers/report';
import * as v from 'valibot';
import { input, linkedinBox, textarea } from '../support/editors/plain';
import { quill } from '../support/editors/quill';
import { place, shadowPlace, watchPage } from '../support/page';
import { frameRealm } from '../support/realm';

const NOBODY = { names: [], profileUrl: null, group: false, emails: [] };

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
    main.innerHTML = `<p>seen</p><p hidden>x</p><p style="visibility: hidden">x</p><div style="display: none"><p>x</p></div><div inert><p>x</p></div>`;
    expect([...main.querySelectorAll('p')].map((paragraph) => visible(paragraph))).toEqual([
      true,
      false,
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

describe('what is closed to the page but not to extensions', () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'chrome');
  afterEach(() => {
    if (known) Object.defineProperty(globalThis, 'chrome', known);
  });

  it('is looked into where the browser lets us', () => {
    const roots = new Map<Element, ShadowRoot>();
    const dom = { openOrClosedShadowRoot: (element: Element) => roots.get(element) ?? null };
    Object.defineProperty(globalThis, 'chrome', { configurable: true, value: { dom } });
    const closed = document.createElement('div');
    place().append(closed);
    roots.set(closed, closed.attachShadow({ mode: 'closed' }));
    const { composer } = linkedinBox(roots.get(closed)!, '');
    expect(deepQuery('.msg-form__contenteditable')).toEqual([composer]);
    composer.focus();
    expect(deepActive()).toBe(composer);
  });
});

describe('the composers of a page we do not know', () => {
  it('are the one with the caret', () => {
    const { composer } = textarea(place(), ' Dear Ngozi ');
    linkedinBox(place(), '');
    composer.focus();
    const found = look();
    expect(found.map(({ element }) => element)).toEqual([composer]);
    const reports = found.map(({ report }) => report);
    expect(reports).toEqual([
      {
        index: 0,
        channel: null,
        focused: true,
        current: false,
        recipient: NOBODY,
        text: 'Dear Ngozi',
        subject: null,
        limit: null,
      },
    ]);
    expect(v.parse(ComposersSchema, reports)).toEqual(reports);
  });

  it('may be in a shadow root', () => {
    const { composer } = quill(shadowPlace(), 'Dear Ngozi');
    composer.focus();
    expect(look().map(({ element }) => element)).toEqual([composer]);
  });

  it('are whole editors, also with the caret in a part of one', () => {
    const { composer } = linkedinBox(place(), 'Dear Ngozi');
    const part = composer.firstElementChild as HTMLElement;
    part.tabIndex = 0;
    part.focus();
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
    const footprint = watchPage(document.createElement('i'));
    look();
    expect(footprint()).toEqual({ events: [], changes: [] });
  });
});

describe('a frame', () => {
  it('has the composer only while the caret is in it', async () => {
    const outside = textarea(place(), '').composer;
    const frame = await frameRealm();
    const inside = (await frame.EDITORS['a textarea'](frame.document.body, '')).composer;
    inside.focus();
    expect([look().length, frame.look().map(({ element }) => element)]).toEqual([0, [inside]]);
    outside.focus();
    expect([look().map(({ element }) => element), frame.look().length]).toEqual([[outside], 0]);
  });

  it('may be an editor as a whole: its body', async () => {
    const frame = await frameRealm();
    const { body } = frame.document;
    body.contentEditable = 'true';
    body.innerHTML = '<p>Dear Ngozi</p>';
    body.focus();
    const [found] = frame.look();
    expect(found?.element).toBe(body);
    const request = { index: 0, text: 'one\n\ntwo', mode: 'append' } as const;
    expect(await frame.insert(body, request)).toEqual({ ok: true, subject: 'none' });
    expect(frame.composerText(body)).toBe('Dear Ngozi\n\none\n\ntwo');
  });
});
