import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  duplicateReason,
  findPairs,
  REASON_WORDS,
  REASONS,
  type Comparable,
} from '@/lib/people/duplicates';
import type { Link } from '@/lib/people/links';
import { aPerson } from '../support/rows';

const link = (kind: Link['kind'], name: string): Link => ({
  kind,
  key: `${kind}:${name}`,
  url: `https://${kind}.example.org/${name}`,
});

let number = 0;

/** Somebody of whom nothing is known but the name and what is given. */
function somebody(name: string, given: Partial<Comparable> = {}): Comparable {
  const links = given.links ?? [];
  const linkKeys = links.map(({ key }) => key);
  number += 1;
  return { ...aPerson({ name, links, linkKeys, emails: [] }), id: `p${number}`, ...given };
}

const reasonOf = (a: Comparable, b: Comparable) => {
  const reason = duplicateReason(a, b);
  expect(duplicateReason(b, a)).toBe(reason);
  return reason;
};
const namesAlike = (a: string, b: string) => reasonOf(somebody(a), somebody(b));

describe('two people who may be one', () => {
  it('have the same link, whatever they are called', () => {
    const links = [link('linkedin', 'ada'), link('web', 'ada.example.org')];
    const one = somebody('Ada Moreno', { links });
    expect(reasonOf(one, somebody('A. M.', { links: links.slice(1) }))).toBe('link');
    expect(reasonOf(one, somebody('Ben Xu', { links: links.slice(0, 1) }))).toBe('link');
  });

  it('have the same e-mail address', () => {
    const emails = ['ada@example.org'];
    const one = somebody('Ada Moreno', { emails: ['a@x.example', ...emails] });
    expect(reasonOf(one, somebody('A. M.', { emails }))).toBe('email');
  });

  it.each([
    ['Ada Moreno', 'Ada Moreno'],
    ['Ada Moreno', 'ADA MORENO'],
    ['Ada Moreno', 'Moreno Ada'],
    ['Zoë Quist', 'Zoe Quist'],
    ['Dr. Ada Moreno, PhD', 'Ada (she/her) Moreno 🚀'],
    ['Ada M. Moreno', 'Ada Moreno'],
    ['李 小龙', '小龙 李'],
    ['نغوزي العربي', 'نغوزي العربي'],
  ])('have the same name: %s and %s', (a, b) => {
    expect(namesAlike(a, b)).toBe('name-company');
  });

  it.each([
    ['Ngozi Brightwater', 'Ngozi Brihgtwater'],
    ['Ngozi Brightwater', 'Ngozi Brigtwater'],
    ['Ngozi Brightwater', 'Brigthwater Ngozi'],
    ['Anna Bell', 'Hanna Bell'],
    ['Katharina Aster', 'Catharina Aster'],
    ['Katrin Mayer', 'Kathrin Mayr'],
    ['Tomasz Łukaszewicz', 'Tomasz Lukaszewitz'],
    ['Quillfeather', 'Quilfeather'],
    ['Ксения Лебедева', 'Ксенья Лебедева'],
  ])('have nearly the same name: %s and %s', (a, b) => {
    expect(namesAlike(a, b)).toBe('spelling');
  });

  it.each([
    ['Ada Moreno', 'Ida Moreno'],
    ['Jan Kok', 'Jon Kok'],
    ['Wei Zhang', 'Wei Zhao'],
    ['李小龙', '李小尤'],
    ['Anna Bell', 'Anna Brightwater'],
    ['Ali Brightwater', 'Ada Brightwater'],
    ['Ada Moreno', 'Ada'],
    ['Ada Moreno', ''],
    ['🚀', '🚀'],
    ['', ''],
  ])('are not %j and %j', (a, b) => {
    expect(namesAlike(a, b)).toBeNull();
  });
});

describe('what keeps namesakes apart', () => {
  const at = (kind: Link['kind'], name: string, company = '') =>
    somebody('Wei Zhang', { links: [link(kind, name)], company });

  it('is two different profiles on one site', () => {
    expect(reasonOf(at('linkedin', 'wei-1'), at('linkedin', 'wei-2'))).toBeNull();
    expect(reasonOf(at('linkedin', 'wei-1'), at('github', 'wei'))).toBe('name-company');
  });

  it('is not two pages of the open web, which may both be about one person', () => {
    expect(reasonOf(at('web', 'a.example/wei'), at('web', 'b.example/wei'))).toBe('name-company');
  });

  it('is not a second profile where the first is the same', () => {
    const both = somebody('Wei', { links: [link('linkedin', 'wei-1'), link('linkedin', 'wei-2')] });
    expect(reasonOf(both, at('linkedin', 'wei-2'))).toBe('link');
  });

  it('is two different companies; one that is not known is none', () => {
    const [works, works2] = [at('github', 'w', 'Harbour Works'), at('web', 'w', 'HARBOUR works')];
    expect(reasonOf(works, works2)).toBe('name-company');
    expect(reasonOf(works, at('web', 'w'))).toBe('name-company');
    expect(reasonOf(works, at('web', 'w', 'The Circle'))).toBeNull();
  });

  it('is the user’s word, whichever of the two it was said of, even with the same link', () => {
    const one = at('linkedin', 'wei-1');
    const other = { ...at('linkedin', 'wei-1'), notSameAs: [one.id] };
    expect(reasonOf(one, other)).toBeNull();
    expect(findPairs([one, other])).toEqual([]);
  });
});

describe('the reasons', () => {
  it('are all told in words', () => {
    for (const reason of REASONS) expect(REASON_WORDS[reason]).not.toBe('');
  });
});

describe('all likely pairs', () => {
  it('come with the strongest reason first, and each pair once, by its strongest reason', () => {
    const links = [link('linkedin', 'ada')];
    const emails = ['ada@example.org'];
    const people = [
      somebody('Ngozi Brightwater'),
      somebody('Ngozi Brigtwater'),
      somebody('Odalys Finch'),
      somebody('Odalys Finch'),
      somebody('Ben Xu', { emails: ['b@example.org'] }),
      somebody('B. X.', { emails: ['b@example.org'] }),
      somebody('Ada Moreno', { links, emails }),
      somebody('Ada Moreno', { links, emails }),
    ];
    expect(findPairs(people).map(({ reason }) => reason)).toEqual([
      'link',
      'email',
      'name-company',
      'spelling',
    ]);
  });

  it('are none among nobody, and none of somebody with themselves', () => {
    expect(findPairs([])).toEqual([]);
    expect(findPairs([somebody('Ada Ada')])).toEqual([]);
  });
});

describe('any people at all', () => {
  const words = fc.constantFrom(
    ...'Anna Hanna Ada Katharina Catharine Katrin Moreno Morena Brightwater Xu 李 小龙 Лебедева'.split(
      ' ',
    ),
  );
  /** A slip of the finger: one letter left out, doubled or replaced. */
  const slipped = fc
    .tuple(words, fc.nat(12), fc.constantFrom('', 'e', 'double'))
    .map(([word, at, slip]) => {
      const place = at % word.length;
      const letter = slip === 'double' ? (word[place] ?? '').repeat(2) : slip;
      return word.slice(0, place) + letter + word.slice(place + 1);
    });
  const kinds = fc.constantFrom<Link['kind'][]>('linkedin', 'github', 'web');
  const person = fc
    .record({
      name: fc
        .array(fc.oneof(words, slipped), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.join(' ')),
      links: fc.array(
        fc.tuple(kinds, fc.constantFrom('a', 'b', 'c', 'd')).map((parts) => link(...parts)),
        { maxLength: 2 },
      ),
      emails: fc.subarray(['a@example.org', 'b@example.org'], { maxLength: 1 }),
      company: fc.constantFrom('', '', 'Harbour Works', 'The Circle'),
      apart: fc.array(fc.nat(59), { maxLength: 2 }),
      plain: fc.boolean(),
    })
    .map(({ links, emails, plain, ...rest }) => ({
      ...rest,
      // Most of them are told apart by nothing but their names.
      links: plain ? [] : links,
      emails: plain ? [] : emails,
    }));
  const people = fc.array(person, { maxLength: 60 }).map((all) =>
    all.map(({ name, apart, ...given }, index) => ({
      ...somebody(name, given),
      id: `p${index}`,
      notSameAs: apart.filter((other) => other < all.length).map((other) => `p${other}`),
    })),
  );
  const keyOf = (a: string, b: string) => [a, b].toSorted().join(' ');

  it('are compared alike from both sides, and nobody with themselves', () => {
    fc.assert(
      fc.property(people, (all) => {
        for (const a of all) {
          expect(duplicateReason(a, a)).toBeNull();
          for (const b of all) expect(duplicateReason(a, b)).toBe(duplicateReason(b, a));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('give exactly the pairs that comparing everybody with everybody gives', () => {
    fc.assert(
      fc.property(people, (all) => {
        const expected = new Map<string, string>();
        for (const [index, a] of all.entries()) {
          for (const b of all.slice(index + 1)) {
            const reason = duplicateReason(a, b);
            if (reason) expected.set(keyOf(a.id, b.id), reason);
          }
        }
        const pairs = findPairs(all);
        const found = new Map(pairs.map(({ a, b, reason }) => [keyOf(a, b), reason]));
        expect(found.size).toBe(pairs.length);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        const strength = pairs.map(({ reason }) => REASONS.indexOf(reason));
        expect(strength).toEqual(strength.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('are found again when a letter of any one word of their name slipped, in any order', () => {
    const long = fc.constantFrom(...'Katharina Brightwater Lebedeva Oakenfen Moreno'.split(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(long, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (name, which, where, turned) => {
          const at = which % name.length;
          const word = name[at]!;
          const place = where % word.length;
          const slip = word.slice(0, place) + word.slice(place + 1);
          const other = name.map((part, index) => (index === at ? slip : part));
          const pair = [name, turned ? other.toReversed() : other];
          const [a, b] = pair.map((parts) => somebody(parts.join(' ')));
          expect(findPairs([a!, b!])).toEqual([{ a: a!.id, b: b!.id, reason: 'spelling' }]);
        },
      ),
    );
  });
});
