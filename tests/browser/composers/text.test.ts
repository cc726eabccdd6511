import { describe, expect, it } from 'vitest';
import { headingText } from '@/lib/composers/dom';
import { composerText } from '@/lib/composers/text';
import { place } from '../support/page';

function element(html: string): HTMLElement {
  const main = place();
  main.innerHTML = `<div>${html}</div>`;
  return main.firstElementChild as HTMLElement;
}

describe('the text a composer holds', () => {
  it.each([
    ['', ''],
    ['<p><br></p>', ''],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['<p><br></p><p>one</p>', '\none'],
    ['<p>one<br></p>', 'one'],
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>one<br><br>two</p>', 'one\n\ntwo'],
    ['<p>one<br><!-- ember --></p><!-- ember --><p>two</p>', 'one\ntwo'],
    ['one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['<div>one</div>two', 'one\ntwo'],
    ['<p>one</p><br>', 'one\n'],
    ['<div><p>one</p><p>two</p></div>', 'one\ntwo'],
    ['<p>Hello <b>dear <i>Ngozi</i></b>!</p>', 'Hello dear Ngozi!'],
    ['<p>Two:</p><ul><li>tides</li><li>lights</li></ul><p>end</p>', 'Two:\ntides\nlights\nend'],
    ['\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['<p>hard&nbsp;space</p><p>zero\u200Bwidth\uFEFF</p>', 'hard space\nzerowidth'],
    ['<p>&lt;b&gt;text&lt;/b&gt;</p>', '<b>text</b>'],
  ])('%j is %j', (html, text) => {
    expect(composerText(element(html))).toBe(text);
  });

  it('of a field is its value', () => {
    const textarea = document.createElement('textarea');
    textarea.value = ' one\n\ntwo ';
    expect(composerText(textarea)).toBe(' one\n\ntwo ');
  });
});

describe('the words of a heading', () => {
  it.each([
    ['Ngozi Brightwater', 'Ngozi Brightwater'],
    ['<span>Ngozi</span>\n  <span>Brightwater</span>', 'Ngozi Brightwater'],
    [
      '<span class="visually-hidden">Conversation with </span>Ngozi Brightwater',
      'Ngozi Brightwater',
    ],
    ['Ngozi Brightwater<span aria-hidden="true"> • online</span>', 'Ngozi Brightwater'],
    [
      'Ngozi Brightwater <svg><title>verified</title></svg><button>More</button>',
      'Ngozi Brightwater',
    ],
    ['<a href="#">Ngozi Brightwater</a> <!-- 1st -->', 'Ngozi Brightwater'],
    ['', ''],
  ])('%j: %j', (html, words) => {
    expect(headingText(element(html))).toBe(words);
  });

  it('that is not there are none', () => {
    expect(headingText(null)).toBe('');
  });
});
