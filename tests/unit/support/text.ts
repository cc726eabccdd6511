import fc from 'fast-check';
import { asLine } from '@/lib/text/clean';

/** Any UTF-16 at all: halves of surrogate pairs, control characters, unassigned code points. */
const rawUnits = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** What hostile and careless pages put into titles. */
const troublesome = fc.constantFrom(
  '\u202E',
  '\u2066',
  '\u200F',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\uD83D',
  '\uDE00',
  '👩🏽‍🔬',
  'é',
  'e\u0301',
  'ﬃ',
  'İ',
  'ß',
  '\u00AD',
  '\u200B',
  '  ',
  '\n',
  '\r\n',
  '\t',
  ' - ',
  ' | ',
  '<b>',
  '</title>',
  '{{name}}',
  '[slot]',
  'Ada Moreno',
  '李小龙',
  'نغوزي',
  'नेहा शर्मा',
);

/** Text as bad as a page can make it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  rawUnits,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.oneof(troublesome, fc.string({ maxLength: 5 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

/** A line as a field or a file may have it: anything but what no line can hold. */
export const anyLine: fc.Arbitrary<string> = anyText.map(asLine);

/** Control characters other than tab and newline. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
export const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

/** Characters that reorder the text around them. */
export const BIDI = /\p{Bidi_Control}/u;
