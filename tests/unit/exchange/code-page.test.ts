import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/exchange/decode';

const read = (hex: string, ...languages: string[]) => textOf(Buffer.from(hex, 'hex'), languages);
const CYRILLIC = 'c8ecff2cd4e0ece8ebe8ff0ac0ebe5eaf1e5e92cd1ece8f0edeee2';
const latin = (text: string) => Buffer.from(text, 'latin1').toString('hex');

describe('a list that is no Unicode', () => {
  it.each([
    ['pl', '496d69ea2c4e617a7769736b6f0aa3756b61737a2c8c7769b974656b', 'Łukasz,Świątek'],
    ['cs-CZ', '4a6de96e6f2c50f8ed6a6d656eed0a4a69f8ed2c44766ff8e16b', 'Jiří,Dvořák'],
    ['ru', CYRILLIC, 'Алексей,Смирнов'],
    ['tr', '41642c536f7961640a47f66be7652c59fd6c64fd7a', 'Gökçe,Yıldız'],
    [
      'el',
      'bcedefece12cc5f0feedf5ecef0acddfeaeff22cd0e1f0e1e4fcf0eff5ebeff2',
      'Νίκος,Παπαδόπουλος',
    ],
    ['ja', '90a92c96bc0a8e5293632c91be9859', '山田,太郎'],
    ['zh-CN', 'd0d52cc3fb0acdf52cceb0', '王,伟'],
    ['zh-TW', 'a96da4f32ca657a6720ab3af2ca46aa4e5', '陳,大文'],
    ['ko', 'bcba2cc0ccb8a70ab1e82cb9cebcf6', '김,민수'],
  ])('has the letters of Windows in the reader’s language (%s)', (language, hex, row) => {
    const text = expect.stringContaining(`\n${row}`) as string;
    expect(read(hex, language, 'en-US', 'en')).toEqual({ text });
    expect(read(hex, 'en', language)).toEqual({ text });
  });

  it('has western letters where it is sound in no other way', () => {
    for (const west of ['Name;Firma\nJürgen Groß;Société Générale\nZoë;Åse', 'Müller, Jürgen'])
      for (const language of ['en', 'de', 'fr-CA', 'ja', 'ko', 'zh-CN', 'zh-TW', 'ru', 'el', 'xx'])
        expect(read(latin(west), language)).toEqual({ text: west });
    expect(read(latin('a ½½½ ×××'), 'en')).toEqual({ text: 'a ½½½ ×××' });
  });

  it('is taken for Cyrillic when its words have no western letter, whatever is read else', () => {
    for (const language of ['en', 'de', 'pl'])
      expect(read(CYRILLIC, language)).toEqual({ text: 'Имя,Фамилия\nАлексей,Смирнов' });
  });
});
