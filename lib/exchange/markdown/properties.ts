/** What a note says of itself before it begins, whatever program wrote it. */
export interface Property {
  key: string;
  /** Several values stand with "; " between them. */
  value: string;
}

/** A head of YAML, of which only plain lines and lists are looked at. */
const HEAD = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u;
const KEY = /^([\p{L}][\p{L}\p{N} _-]{0,60}):(?!\/)(.*)$/u;
const ITEM = /^\s*-\s+(.*)$/u;
/** "attendees:: [[Ada]]", "Attendees: Ada", "**With:** Ada", "- With: Ada". */
const LINE = /^(?:[-*] )?\*{0,2}([\p{L}][\p{L}\p{N} _-]{0,30})\*{0,2}::?\*{0,2}\s+(\S.*)$/u;

/** As many lines as may be properties, below the title. */
const MOST_LINES = 20;

/** The properties of a note, and what stands below them. */
export function propertiesOf(text: string): { properties: Property[]; body: string } {
  const head = HEAD.exec(text);
  if (head) return { properties: inHead(head[1] ?? ''), body: text.slice(head[0].length) };
  const lines = text.split('\n', MOST_LINES).filter((line) => line.trim() !== '');
  const start = lines[0]?.startsWith('# ') ? 1 : 0;
  const end = lines.findIndex((line, index) => index >= start && !LINE.test(line));
  const told = lines.slice(start, end === -1 ? undefined : end);
  const properties = told.flatMap((line) => {
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    return key === '' ? [] : [{ key, value: plain(value) }];
  });
  return { properties, body: text };
}

function inHead(head: string): Property[] {
  const found: Property[] = [];
  for (const line of head.split('\n')) {
    const item = ITEM.exec(line)?.[1];
    const last = found.at(-1);
    if (item !== undefined && last)
      last.value = [last.value, plain(item)].filter(Boolean).join('; ');
    const [, key = '', value = ''] = item === undefined ? (KEY.exec(line) ?? []) : [];
    if (key !== '') found.push({ key, value: plain(value) });
  }
  return found;
}

/** Without the marks of lists, quotes and links. */
function plain(value: string): string {
  return value
    .trim()
    .replace(/^\[(?!\[)(.*)\]$/u, '$1')
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/gu, '$1')
    .replaceAll(/(^|[\s,;])["']|["'](?=$|[\s,;])/gu, '$1')
    .trim();
}
