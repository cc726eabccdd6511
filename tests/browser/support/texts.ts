const LINE = 'Long letters are read on a slow ferry, one wave after the other. ';

/** As long as LinkedIn lets a message be: paragraphs with blank lines between. */
const LONG = `${LINE.repeat(5).trim()}\n\n`.repeat(30).slice(0, 7_999).concat('.');

/** What people write, and what editors like to make something else of. */
export const TEXTS = {
  'one line': 'May I ask you one question about tides?',
  paragraphs: 'Hi Ngozi,\n\nthank you for the talk.\nIt changed how I sail.\n\n\n\nAda',
  'composed accents': 'Ọlábísí, Zoë & Łukasz: “naïve” — façade…'.normalize('NFC'),
  'decomposed accents': 'Ọlábísí, Zoë & Łukasz: “naïve” — façade…'.normalize('NFD'),
  emoji: 'Hi 👋🏽 from 👩🏽‍🔬\n\nin 🇳🇬 👨‍👩‍👧‍👦',
  'right-to-left': 'مرحبا نغوزي،\n\nשלום abc 123!\nمن 5 إلى 7',
  '8,000 characters': LONG,
  spaces: '  two  spaces   three \n  indented\nend  ',
  tabs: 'a\tb\n\tc',
  addresses: 'See https://example.org/a?b=c&d=é#e\nor write to ada@example.org',
  lists: '- one\n- two\n\n1. first\n2. second\n\n* star\n# number\n> words',
  'one list-like line': '- one',
  markdown: '**bold** and _slanted_ and `code`\n---\n~~gone~~ :)',
  markup: '<b onclick="x()">Hi</b> &amp; {{name}} [a](b) <!-- c -->',
} as const;

export type TextName = keyof typeof TEXTS;
