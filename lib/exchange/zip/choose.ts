import type { Entry } from './directory';

/** What an archive can hold that can be taken in, the surest first. */
const KINDS = ['backup', 'connections', 'cards', 'notes', 'list', 'texts', 'archive'] as const;
type ZipKind = (typeof KINDS)[number];

const SHAPES: Record<ZipKind, RegExp> = {
  backup: /^boardside-.*\.json$/iu,
  connections: /^connections\.csv$/iu,
  cards: /\.vcf$/iu,
  notes: /\.(?:md|markdown)$/iu,
  list: /\.(?:csv|tsv)$/iu,
  texts: /\.txt$/iu,
  archive: /\.zip$/iu,
};

const NAMES: Record<ZipKind, [one: string, many: string]> = {
  backup: ['backup', 'backups'],
  connections: ['list of connections', 'lists of connections'],
  cards: ['file of cards', 'files of cards'],
  notes: ['note', 'notes'],
  list: ['list', 'lists'],
  texts: ['text', 'texts'],
  archive: ['archive', 'archives'],
};

/** Files of one kind, and what is said of the choice. */
export interface Chosen {
  kind: ZipKind;
  entries: Entry[];
  told: string;
}

/** What of an archive is taken, by the names in it, or why nothing is. */
export function chooseIn(entries: readonly Entry[]): Chosen | { why: string } {
  const seen = entries.filter(({ name }) => isSeen(name));
  const of = (kind: ZipKind) => seen.filter(({ name }) => kindOf(baseName(name)) === kind);
  const kind = KINDS.find((each) => of(each).length > 0);
  if (kind === undefined) return { why: nothingIn(seen) };
  const all = of(kind);
  const taken = kind === 'notes' || kind === 'texts' ? all : preferred(all);
  if ((kind === 'list' || kind === 'archive') && taken.length > 1)
    return {
      why: `There are several ${NAMES[kind][1]} in this zip archive (${listed(taken)}). Unpack it and choose one.`,
    };
  const aside = KINDS.flatMap((each) => {
    const count = of(each).length - (each === kind ? taken.length : 0);
    return count > 0 ? [`${count} ${NAMES[each][count === 1 ? 0 : 1]}`] : [];
  });
  return { kind, entries: taken, told: toldOf(kind, taken, aside) };
}

/** The name without its folders. */
export function baseName(name: string): string {
  return name.split(/[/\\]/u).at(-1) ?? '';
}

/** Folders, what a system hides, and names that would lead out of the archive are passed over. */
function isSeen(name: string): boolean {
  const parts = name.split(/[/\\]/u);
  return !parts.some((part) => part === '' || part.startsWith('.') || part === '__MACOSX');
}

function kindOf(name: string): ZipKind | undefined {
  return KINDS.find((kind) => SHAPES[kind].test(name));
}

/** Of several that say the same again: Google's "All Contacts", the newest backup. */
function preferred(all: Entry[]): Entry[] {
  const whole = all.find(({ name }) => /^(?:all )?contacts\.(?:vcf|csv)$/iu.test(baseName(name)));
  if (whole) return [whole];
  if (!all.every(({ name }) => /^(?:boardside-|connections)/iu.test(baseName(name)))) return all;
  return all.toSorted((a, b) => (baseName(a.name) < baseName(b.name) ? 1 : -1)).slice(0, 1);
}

function toldOf(kind: ZipKind, taken: readonly Entry[], aside: readonly string[]): string {
  const what = taken.length === 1 ? listed(taken) : `${taken.length} ${NAMES[kind][1]}`;
  const left = new Intl.ListFormat('en').format(aside);
  return `From the zip archive: ${what}.${left === '' ? '' : ` Left aside: ${left}.`}`;
}

const MOST_LISTED = 3;

function listed(entries: readonly Entry[]): string {
  const names = entries.slice(0, MOST_LISTED).map(({ name }) => baseName(name).slice(0, 80));
  return [...names, ...(entries.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

function nothingIn(seen: readonly Entry[]): string {
  const names = new Set(seen.map(({ name }) => name));
  if (names.has('xl/workbook.xml') || names.has('content.xml'))
    return 'This is a spreadsheet. Save it as CSV in its own program, then choose that file.';
  if (names.has('word/document.xml'))
    return 'This is a text document. Save it as plain text or Markdown, then choose that file.';
  if ([...names].some((name) => /(?:^|\/)Document\.iwa$/u.test(name)))
    return 'This is a document of Numbers or Pages. Export it there as CSV or plain text, then choose that file.';
  return 'There is nothing in this zip archive that Boardside reads: Connections.csv, cards (.vcf), notes (.md), a list (.csv) or a backup (boardside-….json).';
}
