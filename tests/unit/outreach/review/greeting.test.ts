import { describe, expect, it } from 'vitest';
import { apply, review } from '@/lib/outreach/review/review';
import { letter } from './set';

const wrong = (hello: string, names: string[]) =>
  review(letter({ hello }, { names })).find(({ code }) => code === 'wrong-name-in-greeting');

describe('a greeting that is right', () => {
  it.each<[string, ...string[]]>([
    ['Hi Ada,', 'Ada Moreno'],
    ['Dear Ada Moreno,', 'Ada Moreno'],
    ['Dear Dr Moreno,', 'Ada Moreno'],
    ['Dear Ms. Moreno,', 'Ada Moreno'],
    ['Dear Professor,', 'Ada Moreno'],
    ['Hi sirin!', 'Şirin Valecombe'],
    ['Hallo Jurgen,', 'Jürgen Vale'],
    ['Hallo Juergen,', 'Jürgen Vale'],
    ['Hi @sirin!', 'Şirin Valecombe'],
    ['hey @ada.moreno,', 'Ada Moreno'],
    ['hey @amoreno', 'Ada Moreno'],
    ['Hi Alex,', 'Alexandra Oakes'],
    ['Hi Kat,', 'Katherine Oakes'],
    ['Hi Bill,', 'William Oakes'],
    ['Hi Peggy,', 'Margaret Oakes'],
    ['Hola Pepe,', 'José Oakes'],
    ['Hi Sasha,', 'Alexander Oakes'],
    ['Hi Caz,', 'Casimir Oakes', 'Caz'],
    ['Dear Tanaka-san,', 'Tanaka Yuki'],
    ['Hi Yuki,', 'Tanaka Yuki'],
    ['Dear Mary Ann,', 'Mary Ann Hollis'],
    ['Hi Jean-Luc,', 'Jean-Luc Oakes'],
    ['Hi all,', 'Ada Moreno'],
    ['Hi both,', 'Ada Moreno'],
    ['Dear mentoring team,', 'Ada Moreno'],
    ['Hello there,', 'Ada Moreno'],
    ['Hello,', 'Ada Moreno'],
    ['Hi, I am Kim.', 'Ada Moreno'],
    ['Hi, Kim here.', 'Ada Moreno'],
    ['Hello world,', 'Ada Moreno'],
    ['Good morning Ada,', 'Ada Moreno'],
    ['Dzień dobry Ada,', 'Ada Moreno'],
    ['Kia ora Ada,', 'Ada Moreno'],
    ['Namaste Ada ji,', 'Ada Moreno'],
    ['Respected Sir,', 'Ada Moreno'],
    ['Dear Aunt Ada,', 'Ada Moreno'],
    ['Hi Юки,', 'Yuki Tanaka'],
    ['Dear Ada (if I may),', 'Ada Moreno'],
    ['Hi Ada and Ben,', 'Ada Moreno'],
  ])('%s to %s', (hello, ...names) => {
    expect(wrong(hello, names)).toBeUndefined();
  });

  it('is any where nobody is chosen', () => {
    expect(wrong('Dear Zoltan,', [])).toBeUndefined();
  });
});

describe('a greeting with somebody else’s name', () => {
  it.each([
    ['Dear Zoltan,', 'Ada Moreno', 'Dear Ada,'],
    ['Hi Anna,', 'Ada Moreno', 'Hi Ada,'],
    ['Hello Martin!', 'Martina Oakes', 'Hello Martina!'],
    ['Dear Dr Walker,', 'Ada Moreno', 'Dear Dr Moreno,'],
    ['Hi Ada Walker,', 'Ada Moreno', 'Hi Ada,'],
    ['Dear Anna Moreno,', 'Ada Moreno', 'Dear Ada,'],
    ['hey @farid,', 'Ada Moreno', 'hey Ada,'],
    ['Bonjour Zoé,', 'Ada Moreno', 'Bonjour Ada,'],
    ['Zoltan,', 'Ada Moreno', 'Ada,'],
  ])('%s to %s is mended to the right one', (hello, name, right) => {
    const given = letter({ hello }, { names: [name] });
    const found = wrong(hello, [name]);
    expect(found).toMatchObject({ level: 'mend', at: { field: 'body' } });
    expect(found?.says).toContain(name);
    expect(found?.fix && apply(given, found.fix).body.split('\n')[0]).toBe(right);
  });
});
