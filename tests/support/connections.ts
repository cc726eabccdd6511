import type { Person } from '@/lib/people/person';
import { BLANK } from '../../lib/people/blank.ts';
import { fold } from '../../lib/text/clean.ts';
import { capital, createDice, fullName, type Dice } from './dice.ts';
import { HOUSES, ROLES } from './words.ts';

/** What becomes of the rows of a list, by how many. */
interface Fates {
  new: number;
  updated: number;
  here: number;
  repeat: number;
  refused: number;
}

/** A LinkedIn list of connections, who of them is in the store before, and what each row comes to. */
export interface Connections {
  text: string;
  /** To be stored before the file is read. */
  here: Person[];
  fates: Fates;
}

interface Given {
  rows: number;
  seed: number;
  /** The columns as LinkedIn writes them, or as it wrote them without an address for each. */
  heads?: 'now' | 'before';
}

const PREAMBLE = 'Notes:\r\n"Some addresses, ""hidden"" ones, are left out.\r\nAsk them."\r\n\r\n';
const HEADS = {
  now: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  before: 'First Name,Last Name,Email Address,Company,Position,Connected On',
};
const AT = Date.UTC(2026, 0, 5);

/**
 * A list of so many rows, the same for the same seed, with everything that such
 * lists have: a mark of bytes, notes before the heads, ends of lines from
 * Windows, cells in quotes, empty rows, rows of members who left, people twice
 * and people who are here already, with something new or without.
 */
export function connections({ rows, seed, heads = 'now' }: Given): Connections {
  const dice = createDice(seed);
  const fates: Fates = { new: 0, updated: 0, here: 0, repeat: 0, refused: 0 };
  const here: Person[] = [];
  const lines: string[] = [];
  const known: string[] = [];
  for (let number = 0; number < rows; number += 1) {
    // Empty lines are none of the rows.
    if (dice.odds(0.01)) lines.push(',,,,,');
    const fate = fateOf(dice, known.length);
    fates[fate] += 1;
    if (fate === 'refused') lines.push(left(dice, heads));
    else if (fate === 'repeat') lines.push(dice.pick(known));
    else {
      const one = somebody(dice, number);
      const line = lineOf(one, heads);
      known.push(line);
      lines.push(line);
      if (fate !== 'new') here.push(storedAs(dice, one, fate === 'here'));
    }
  }
  const text = `\uFEFF${heads === 'now' ? PREAMBLE : ''}${HEADS[heads]}\r\n${lines.join('\r\n')}\r\n`;
  return { text, here, fates };
}

function fateOf(dice: Dice, known: number): keyof Fates {
  const ticket = dice.below(1_000);
  if (ticket < 5) return 'refused';
  if (ticket < 25 && known > 0) return 'repeat';
  if (ticket < 45) return 'updated';
  return ticket < 65 ? 'here' : 'new';
}

interface Somebody {
  name: string;
  first: string;
  last: string;
  slug: string;
  email: string;
  company: string;
  position: string;
  on: string;
}

/** Nobody is there twice: the number is in the address, the link and the company. */
function somebody(dice: Dice, number: number): Somebody {
  const name = fullName(dice);
  const [first = name, ...rest] = name.split(' ');
  const role = dice.pick(ROLES);
  return {
    name,
    first,
    last: rest.join(' '),
    slug: `${dice.slug()}-${number}`,
    email: `somebody.${number}@example.org`,
    company: `${capital(dice.word(HOUSES))} ${number}, Ltd`,
    position: dice.odds(0.1) ? `${role}, "interim"` : role,
    on: `${String(1 + dice.below(28)).padStart(2, '0')} ${dice.pick(['Jan', 'Jul', 'Nov'])} 2021`,
  };
}

function lineOf(one: Somebody, heads: 'now' | 'before'): string {
  const { first, last, slug, email, company, position, on } = one;
  const link = heads === 'now' ? [`https://www.linkedin.com/in/${slug}`] : [];
  return [first, last, ...link, email, company, position, on].map(quoted).join(',');
}

/** Of a member who left, only the day is there. */
function left(dice: Dice, heads: 'now' | 'before'): string {
  return `${','.repeat(heads === 'now' ? 6 : 5)}0${1 + dice.below(9)} May 2019`;
}

function quoted(cell: string): string {
  return /[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Somebody of the list as they were saved before: with all that the list says, or without what they do. */
function storedAs(dice: Dice, one: Somebody, whole: boolean): Person {
  const { name, slug, email, company, position } = one;
  const link = {
    kind: 'linkedin' as const,
    key: `linkedin:${slug}`,
    url: `https://www.linkedin.com/in/${slug}/`,
  };
  return {
    ...BLANK,
    id: dice.id(AT),
    createdAt: AT,
    updatedAt: AT,
    name,
    nameKey: fold(name) || name,
    headline: whole ? position : '',
    company,
    links: [link],
    linkKeys: [link.key],
    emails: [email],
  };
}
