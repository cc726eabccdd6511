import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRecipient, type Addressee, type Recipient } from '@/lib/outreach/recipient';
import { anyText } from '../support/text';

const to = (given: Partial<Recipient>): Recipient => ({
  names: [],
  profileUrl: null,
  emails: [],
  group: false,
  ...given,
});
const called = (name: string, given: Partial<Addressee> = {}): Addressee => ({
  name,
  nicknames: [],
  linkKeys: [],
  emails: [],
  ...given,
});
const judge = (mine: string, theirs: string) =>
  compareRecipient(called(mine), to({ names: [theirs] })).kind;

describe('the conversation is with the person the draft is for', () => {
  it.each([
    ['Ngozi Brightwater', 'Ngozi Brightwater'],
    ['Ngozi Brightwater', 'NGOZI BRIGHTWATER'],
    ['Zoë Quist', 'Zoe Quist'],
    ['Nguyễn Thị Minh Khai', 'Nguyen Thi Minh Khai'],
    ['Nguyễn Thị Minh Khai', 'Minh Khai Nguyễn'],
    ['Ọlábísí Adéwálé', 'Olabisi Adewale'],
    ['Tomasz Łukaszewicz', 'Tomasz Lukaszewicz'],
    ['Dr. Ngozi Brightwater', 'Ngozi Brightwater, PhD, MBA'],
    ['Prof. Marit Oakenfen', 'Marit Oakenfen MSc'],
    ['Ada Moreno', 'Ada (she/her) Moreno 🚀'],
    ['Ada Moreno', 'Ada M. Moreno'],
    ['Ada Moreno', 'Ada María Moreno Ruiz'],
    ['Moreno Ada', 'Ada Moreno'],
    ['李小龙', '李小龙'],
    ['李小龙', '李 小龙'],
    ['علی رضا', 'علی‌رضا'],
    ['Madonna', 'Madonna'],
  ])('%s, there called %s', (mine, theirs) => {
    expect(judge(mine, theirs)).toBe('same');
  });
});

describe('the conversation may be with somebody else', () => {
  it.each([
    ['Ngozi Brightwater', 'Ngozi'],
    ['Ngozi Brightwater', 'N. Brightwater'],
    ['Ngozi Brightwater', 'Ngozi Fairwater'],
    ['Ngozi', 'Ngozi Brightwater'],
    ['Wei Wei', 'Wei Zhang'],
    ['Wei Wei', 'Wei'],
    ['Aoife O’Dálaigh', 'Aoife ODalaigh'],
    ['Ada Moreno', 'Ada Moreno and Ben Xu'],
    ['Ada Moreno', 'Ada Moreno and 2 others'],
  ])('%s, there called %s: in doubt', (mine, theirs) => {
    expect(judge(mine, theirs)).toBe('doubt');
  });

  it.each([
    ['Ngozi Brightwater', 'Kaveh Lindqvist'],
    ['Ngozi Brightwater', 'Odalys Finch'],
    ['राम शर्मा', 'रमा वर्मा'],
    ['李小龙', '李大龙'],
  ])('%s, there called %s: another person', (mine, theirs) => {
    expect(judge(mine, theirs)).toBe('other');
  });

  it('vowel signs make another name: राम and रमा', () => {
    expect(judge('राम शर्मा', 'रमा शर्मा')).toBe('doubt');
  });

  it('says which name was found', () => {
    expect(compareRecipient(called('Ngozi'), to({ names: ['Odalys Finch'] }))).toEqual({
      kind: 'other',
      found: 'Odalys Finch',
    });
  });
});

describe('the profile that the conversation links to', () => {
  const person = called('Ngozi Brightwater', { linkKeys: ['linkedin:ngozi-brightwater'] });

  it('decides, whatever name is shown', () => {
    const found = to({
      names: ['Mrs B.'],
      profileUrl: 'https://www.linkedin.com/in/Ngozi-Brightwater/?trk=x',
    });
    expect(compareRecipient(person, found).kind).toBe('same');
    expect(compareRecipient(person, { ...found, names: [] }).kind).toBe('same');
  });

  it('of a namesake is asked about', () => {
    const namesake = to({
      names: ['Ngozi Brightwater'],
      profileUrl: 'https://www.linkedin.com/in/ngozi-b-2/',
    });
    expect(compareRecipient(person, namesake)).toEqual({
      kind: 'doubt',
      found: 'Ngozi Brightwater',
    });
  });

  it('of another person makes it another person', () => {
    const other = to({
      names: ['Odalys Finch'],
      profileUrl: 'https://www.linkedin.com/in/odalys-finch/',
    });
    expect(compareRecipient(person, other).kind).toBe('other');
  });

  it('under a member id says nothing: the names count', () => {
    const byId = to({
      names: ['Ngozi Brightwater'],
      profileUrl: 'https://www.linkedin.com/in/ACoAABcDeFg1/',
    });
    expect(compareRecipient(person, byId).kind).toBe('same');
  });

  it('says nothing about a person without one: the names count', () => {
    const found = to({
      names: ['Ngozi Brightwater'],
      profileUrl: 'https://www.linkedin.com/in/ngozi-b-2/',
    });
    expect(compareRecipient({ ...person, linkKeys: ['web:example.org/ngozi'] }, found).kind).toBe(
      'same',
    );
  });

  it('that could run code is no profile', () => {
    expect(compareRecipient(person, to({ profileUrl: 'javascript:alert(1)' })).kind).toBe(
      'unknown',
    );
  });
});

describe('a conversation of several', () => {
  it('is a group, even when the person is among them', () => {
    const found = to({
      names: ['Ngozi Brightwater', 'Ben Xu'],
      profileUrl: 'https://www.linkedin.com/in/ngozi-brightwater/',
    });
    expect(
      compareRecipient(
        called('Ngozi Brightwater', { linkKeys: ['linkedin:ngozi-brightwater'] }),
        found,
      ),
    ).toEqual({
      kind: 'group',
      found: 'Ngozi Brightwater, Ben Xu',
    });
  });

  it('is a group in a channel, whatever it is called', () => {
    expect(
      compareRecipient(called('Ada Moreno'), to({ names: ['Ada Moreno'], group: true })).kind,
    ).toBe('group');
    expect(compareRecipient(called('Ada Moreno'), to({ group: true }))).toEqual({
      kind: 'group',
      found: 'several people',
    });
  });
});

describe('another name that was taught', () => {
  const bob = called('Robert Achterberg', { nicknames: ['Bob A.', 'bobby-a'] });

  it.each(['Bob A.', 'BOBBY-A', 'Robert Achterberg'])('%s is the same person', (name) => {
    expect(compareRecipient(bob, to({ names: [name] })).kind).toBe('same');
  });

  it('makes nobody else the same', () => {
    expect(compareRecipient(bob, to({ names: ['Bob Zimmer'] })).kind).not.toBe('same');
    expect(compareRecipient(bob, to({ names: ['Odalys Finch'] })).kind).toBe('other');
  });
});

describe('an e-mail', () => {
  const ada = called('Ada Moreno', { emails: ['ada@example.org'] });

  it('to a known address is to the person, whatever name stands there', () => {
    const found = to({ names: ['A. M.'], emails: ['ada@example.org'] });
    expect(compareRecipient(ada, found).kind).toBe('same');
  });

  it('to another address under the same name is asked about', () => {
    const found = to({ names: ['Ada Moreno'], emails: ['ada@elsewhere.example'] });
    expect(compareRecipient(ada, found)).toEqual({ kind: 'doubt', found: 'Ada Moreno' });
  });

  it('to an address only, of somebody whose address is not known, is another unless named', () => {
    const found = to({ emails: ['x@example.org'] });
    expect(compareRecipient(called('Ada Moreno'), found).kind).toBe('other');
  });

  it('to several is told as a group', () => {
    const found = to({ emails: ['ada@example.org', 'ben@example.org'] });
    expect(compareRecipient(ada, found)).toEqual({
      kind: 'group',
      found: 'ada@example.org, ben@example.org',
    });
  });
});

describe('a conversation that does not say whom it is with', () => {
  it.each([[[]], [['']], [['🚀']]])('is unknown: %j', (names) => {
    expect(compareRecipient(called('Ada Moreno'), to({ names })).kind).toBe('unknown');
  });

  it('is unknown for a person without a readable name', () => {
    expect(judge('🚀', 'Ada Moreno')).toBe('unknown');
  });
});

describe('any two names', () => {
  it('are judged alike both ways, and a readable name is always its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, theirs) => {
        const verdict = judge(mine, theirs);
        expect(judge(mine, mine)).toMatch(/same|unknown/u);
        if (verdict === 'same') expect(judge(theirs, mine)).toMatch(/same|doubt/u);
      }),
    );
  });
});
