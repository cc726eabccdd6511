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
  ])('%j names several', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
