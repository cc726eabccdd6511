import { beforeAll, describe, expect, it } from 'vitest';
import { EDITOR_NAMES as NAMES, type EditorName } from '../support/editors/names';
import { frameRealm, here, type Realm } from '../support/realm';
import { TEXTS, type TextName } from '../support/texts';
import {
  attempt,
  exactly,
  inDocument,
  inShadow,
  type,
  UNDO,
  type Finding,
  type Trial,
  type Where,
} from '../support/trial';

const THERE = 'Dear Ngozi\n\nhello';

interface Place {
  where?: Where;
  realm?: () => Realm;
}

/** The whole way there and, with one undo, back. */
async function thereAndBack(trial: Trial, { where = inDocument, realm = () => here }: Place = {}) {
  let undone = '';
  const found = await attempt(trial, where, realm(), async ({ model }) => {
    await type(UNDO);
    undone = model();
  });
  return { ...found, undone };
}

/** What the editor itself does to a text, however it comes in. */
const own = (editor: EditorName, found: Finding): Finding =>
  // Quill 1 keeps letters and their accents as one.
  editor === 'Slack’s box (Quill 1)' ? { ...found, model: found.model.normalize('NFC') } : found;

/** Where the browser puts in something else: tabs, in a box that shows all white space as one space. */
const altered = (editor: EditorName, text: TextName) =>
  editor === 'LinkedIn’s box' && text === 'tabs';

const refused = (there: string) => ({
  ...exactly(there),
  result: { ok: false, why: 'mismatch' },
});

function trials(editor: EditorName, place: Place = {}): void {
  it('takes it, and gives it back at one undo', async () => {
    const text = TEXTS.paragraphs;
    const found = await thereAndBack({ editor, there: '', text, mode: 'append' }, place);
    expect(found).toEqual({ ...exactly(text), undone: '' });
  });

  it.each(['emoji', 'right-to-left'] as const)('takes %s after what is there', async (name) => {
    const text = TEXTS[name];
    const found = await thereAndBack({ editor, there: THERE, text, mode: 'append' }, place);
    expect(found).toEqual({ ...exactly(`${THERE}\n\n${text}`), undone: THERE });
  });

  it('takes it in place of what is there', async () => {
    const text = TEXTS.paragraphs;
    const found = await thereAndBack({ editor, there: THERE, text, mode: 'replace' }, place);
    expect(found).toEqual({ ...exactly(text), undone: THERE });
  });

  it.each(['append', 'replace'] as const)('goes on at the end (%s)', async (mode) => {
    let whole = '';
    const trial = { editor, there: THERE, text: TEXTS.paragraphs, mode };
    await attempt(trial, place.where, place.realm?.(), async ({ model }) => {
      await type('!');
      whole = model();
    });
    expect(whole).toBe(`${mode === 'append' ? `${THERE}\n\n` : ''}${TEXTS.paragraphs}!`);
  });
}

describe.each(NAMES)('%s', (editor) => {
  trials(editor);

  it.each(Object.keys(TEXTS) as TextName[])('takes %s', async (name) => {
    const text = TEXTS[name];
    const found = await attempt({ editor, there: '', text, mode: 'append' });
    expect(found).toEqual(altered(editor, name) ? refused('') : own(editor, exactly(text)));
  });

  it('takes a long text after what is there, and gives it back at one undo', async () => {
    const text = TEXTS['8,000 characters'];
    const found = await thereAndBack({ editor, there: THERE, text, mode: 'append' });
    expect(found).toEqual({ ...exactly(`${THERE}\n\n${text}`), undone: THERE });
  });
});

/** Draft does not find its own selection in a shadow root; nobody can type there either. */
const LOST: EditorName[] = ['Draft'];

describe.each(NAMES.filter((name) => !LOST.includes(name)))('%s in a shadow root', (editor) => {
  trials(editor, { where: inShadow });
});

describe.each(LOST)('%s in a shadow root', (editor) => {
  it.each(['', THERE])('is never said to hold the text (%j)', async (there) => {
    const trial = { editor, there, text: TEXTS.paragraphs, mode: 'append' } as const;
    expect((await attempt(trial, inShadow)).result).toEqual({ ok: false, why: 'mismatch' });
  });
});

describe('in a frame of the same origin,', () => {
  let frame: Realm;
  beforeAll(async () => {
    frame = await frameRealm();
  });

  describe.each(NAMES)('%s', (editor) => {
    trials(editor, { realm: () => frame });
  });
});
