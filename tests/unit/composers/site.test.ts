import { describe, expect, it } from 'vitest';
import { namesIn } from '@/lib/composers/sites/site';

describe('the head of a conversation', () => {
  it.each([
    ['Ngozi Brightwater', ['Ngozi Brightwater']],
    ['Marit Oakenfen, PhD', ['Marit Oakenfen, PhD']],
    ['Marit Oakenfen, PhD, MBA', ['Marit Oakenfen, PhD, MBA']],
    ['李小龙', ['李小龙']],
    ['', []],
  ])('%j names one person at the most', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Ana Novak, Ben Xu', ['Ana Novak', 'Ben Xu']],
    ['Ana Novak, +3', ['Ana Novak', '+3']],
    ['Ana Novak, 2 more', ['Ana Novak', '2 more']],
    ['Ana Novak, Ben', ['Ana Novak', 'Ben']],
    ['Ana, Ben, Chidi', ['Ana', 'Ben', 'Chidi']],
    ['Ana Novak, PhD, Ben Xu', ['Ana Novak', 'PhD', 'Ben Xu']],
    ['Ana Novak & Ben Xu', ['Ana Novak', 'Ben Xu']],
    ['سارة، ليلى العمري', ['سارة', 'ليلى العمري']],
    ['اولگا، ۲ نفر دیگر', ['اولگا', '۲ نفر دیگر']],
  ])('%j names several', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['en', 'Ana Novak and 2 others', ['Ana Novak', '2 others']],
    ['de-DE', 'Ana Novak, Liv und 2 weitere', ['Ana Novak', 'Liv', '2 weitere']],
    ['pl', 'Ana i Benedykt', ['Ana', 'Benedykt']],
    ['pt-BR', 'Ana Novak e Ben Xu', ['Ana Novak', 'Ben Xu']],
  ])('in %s, %j names several', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  it('takes "and" for a word of a name where the language has another', () => {
    expect(namesIn('Ana e Silva', 'en')).toEqual(['Ana e Silva']);
    expect(namesIn('王和平', 'zh')).toEqual(['王和平']);
  });

  it.each(['', 'no such language', 'x'])(
    'is read without a language that is none: %j',
    (language) => {
      expect(namesIn('Ana Novak, Ben Xu', language)).toEqual(['Ana Novak', 'Ben Xu']);
    },
  );
});
