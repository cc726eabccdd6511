import { describe, expect, it } from 'vitest';
import { insert } from '@/lib/composers/insert';
import { composerText } from '@/lib/composers/text';
import { linkedinBox } from '../support/editors/plain';
import { place } from '../support/page';
import { type, UNDO } from '../support/trial';

/** An InMail's form: a subject that stands there already, and the message box. */
function inmail(stands: string) {
  const { composer } = linkedinBox(place(), '');
  const subject = document.createElement('input');
  subject.name = 'subject';
  subject.value = stands;
  composer.closest('form')!.prepend(subject);
  const put = (text: string, wanted: string | null) =>
    insert(composer, { index: 0, text, mode: 'append', subject: wanted }, subject);
  return { composer, subject, put };
}

describe('a subject', () => {
  it('goes into the field for it when that is empty, and the caret ends in the message', async () => {
    const { composer, subject, put } = inmail('');
    expect(await put('Dear Ngozi', 'Tides')).toEqual({ ok: true, subject: 'filled' });
    expect(subject.value).toBe('Tides');
    await type('!');
    expect(composerText(composer)).toBe('Dear Ngozi!');
  });

  it('stays when one undo takes the message out', async () => {
    const { composer, subject, put } = inmail('');
    await put('Dear Ngozi', 'Tides');
    await type(UNDO);
    expect([subject.value, composerText(composer)]).toEqual(['Tides', '']);
  });

  it('that stands there already is left, and told', async () => {
    const { composer, subject, put } = inmail('My own');
    expect(await put('Dear Ngozi', 'Tides')).toEqual({ ok: true, subject: 'kept' });
    expect([subject.value, composerText(composer)]).toEqual(['My own', 'Dear Ngozi']);
  });

  it('that is there word for word is as good as filled in', async () => {
    const { put } = inmail('Tides');
    expect(await put('Dear Ngozi', 'Tides')).toEqual({ ok: true, subject: 'filled' });
  });

  it('too long for its field is not cut: the field stays empty, and that is told', async () => {
    const { subject, put } = inmail('');
    subject.maxLength = 4;
    expect(await put('Dear Ngozi', 'Tides')).toEqual({ ok: true, subject: 'refused' });
    expect(subject.value).toBe('');
  });

  it.each([null, ''])('that nobody wrote is none (%j)', async (wanted) => {
    const { subject, put } = inmail('');
    expect(await put('Dear Ngozi', wanted)).toEqual({ ok: true, subject: 'none' });
    expect(subject.value).toBe('');
  });

  it('without a field for it is none', async () => {
    const { composer } = linkedinBox(place(), '');
    const request = { index: 0, text: 'Dear Ngozi', mode: 'append', subject: 'Tides' } as const;
    expect(await insert(composer, request)).toEqual({ ok: true, subject: 'none' });
  });

  it('is taken back when the message does not go in', async () => {
    const { composer, subject, put } = inmail('');
    composer.addEventListener('input', () => {
      composer.innerHTML = '<p><br></p>';
    });
    expect(await put('Dear Ngozi', 'Tides')).toEqual({ ok: false, why: 'mismatch' });
    expect(subject.value).toBe('');
  });
});
