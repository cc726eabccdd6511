import { asRich } from '@/lib/outreach/format';

const HEADING = /^(#{1,3}) (.*)$/u;
const ITEM = /^\s*[-+*] (.*)$/u;

/**
 * A recap's Markdown as HTML for the clipboard: headings, lists, paragraphs and
 * the light marks. All of it is escaped on the way, so that notes can bring no
 * markup of their own into the editor they are pasted into.
 */
export function richText(markdown: string): string {
  let html = '';
  let list = false;
  let paragraph: string[] = [];
  const close = (listGoesOn = false) => {
    if (paragraph.length > 0) html += `<p>${paragraph.join('<br>')}</p>`;
    if (list && !listGoesOn) html += '</ul>';
    paragraph = [];
    list &&= listGoesOn;
  };
  for (const line of withBoxes(markdown).split(/\r\n|\r|\n/u)) {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    const item = ITEM.exec(line)?.[1];
    if (marks !== '') {
      close();
      html += `<h${marks.length}>${inline(title)}</h${marks.length}>`;
    } else if (item !== undefined) {
      close(true);
      html += `${list ? '' : '<ul>'}<li>${inline(item)}</li>`;
      list = true;
    } else if (line.trim() === '') close();
    else {
      if (list) close();
      paragraph.push(inline(line));
    }
  }
  close();
  return html;
}

/** Boxes as items with signs, which every editor shows. */
function withBoxes(markdown: string): string {
  return markdown
    .replace(/^(\s*)(?:- )?\[ ?\](?= )/gmu, '$1- ☐')
    .replace(/^(\s*)(?:- )?\[[xX]\](?= )/gmu, '$1- ☑');
}

/** Signs that were escaped to be shown as they are wait out the reading of marks where no text has a place. */
const ASIDE = 0xf_00_00;

function inline(words: string): string {
  const held = words.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) =>
    String.fromCodePoint(ASIDE + (sign.codePointAt(0) ?? 0)),
  );
  return asRich(held)
    .replace(/^<p>|<\/p>$/gu, '')
    .replace(/[\u{F0000}-\u{F007F}]/gu, (sign) => `&#${(sign.codePointAt(0) ?? 0) - ASIDE};`);
}
