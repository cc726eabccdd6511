import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richText } from '@/components/sessions/recap/rich-text';
import { anyText } from '../support/text';

describe('a recap as rich text', () => {
  it('has headings, paragraphs, lists and light marks', () => {
    expect(
      richText('# Ada\n\nSaturday,\n27 minutes\n\n## Notes\n\n- **one**\n- _two_\nand so on'),
    ).toBe(
      '<h1>Ada</h1><p>Saturday,<br>27 minutes</p><h2>Notes</h2>' +
        '<ul><li><strong>one</strong></li><li><em>two</em></li></ul><p>and so on</p>',
    );
  });

  it('shows boxes as signs, also of notes', () => {
    expect(richText('- [x] Me: write\n[] call')).toBe(
      '<ul><li>☑ Me: write</li><li>☐ call</li></ul>',
    );
  });

  it('shows escaped signs as they are', () => {
    const html = richText(String.raw`# \*Ada\* \[x\](y) \<b\>`);
    expect(html).toBe('<h1>&#42;Ada&#42; &#91;x&#93;(y) &#60;b&#62;</h1>');
  });

  it('keeps a heading apart from the list before it', () => {
    expect(richText('- a\n## B\n- c')).toBe('<ul><li>a</li></ul><h2>B</h2><ul><li>c</li></ul>');
  });

  it('has no markup but its own, and every tag is closed, whatever was noted', () => {
    const part = fc.oneof(anyText, fc.constantFrom('# ', '- ', '\n', '**', '_', '\\<', '[]', ' '));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const html = richText(parts.join(''));
        const tags = [...html.matchAll(/<[^>]*>/gu)].map(([tag]) => tag);
        const open: string[] = [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<\/?(?:h[123]|p|ul|li|strong|em|br)>$|^<a href="(?:https?|mailto):[^"]*">$|^<\/a>$/u,
          );
          if (tag === '<br>') continue;
          const name = /[a-z0-9]+/u.exec(tag)?.[0] ?? '';
          if (tag.startsWith('</')) expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
        expect(html.replace(/<[^>]*>/gu, '')).not.toContain('<');
      }),
    );
  });
});
