import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { patcher } from '@/components/people/page/patch';
import { Scores } from '@/components/people/page/Scores';
import { Experience } from '@/components/people/page/Experience';
import { AutoText } from '@/components/ui/AutoText';
import { done } from '@/components/ui/done';
import { db } from '@/lib/store/db';
import { openStore } from '@/lib/store/open';
import { aPerson } from '../unit/support/rows';

afterEach(cleanup);

/** Saves that end when the test says so, oldest first. */
function slowSaves() {
  const ends: (() => void)[] = [];
  const save = vi.fn(
    (_words: string) =>
      new Promise<void>((resolve) => {
        ends.push(resolve);
      }),
  );
  return { save, end: () => ends.shift()?.() };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('a text that is kept at every keystroke', () => {
  it('goes on from its own words when it is left and entered again while they are stored', async () => {
    const { save, end } = slowSaves();
    render(<AutoText label="Why" value="older" save={save} />);
    const field = screen.getByLabelText<HTMLInputElement>('Why');
    fireEvent.focus(field);
    type(field, 'newer');
    fireEvent.blur(field);
    fireEvent.focus(field);
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    end();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(field.value).toBe('newer');
  });

  it('is stored before what a button does, pressed right after the last letter', async () => {
    const { save, end } = slowSaves();
    render(<AutoText label="Why" value="" save={save} />);
    const work = vi.fn(() => Promise.resolve([]));
    type(screen.getByLabelText('Why'), 'a');
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    type(screen.getByLabelText('Why'), 'ab');
    const isDone = done(work, 'Kept.');
    end();
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(work).not.toHaveBeenCalled();
    end();
    await isDone;
    expect(save).toHaveBeenLastCalledWith('ab');
    expect(work).toHaveBeenCalledOnce();
  });
});

describe('what is chosen quickly, one after the other', () => {
  it('counts whole: scores and chips', async () => {
    await openStore();
    const person = aPerson();
    await db.people.put(person);
    const patch = patcher(person.id);
    render(
      <>
        <Scores person={person} patch={patch} />
        <Experience person={person} patch={patch} />
      </>,
    );
    const [first, second] = screen.getAllByRole('radio', { name: '4' });
    fireEvent.click(first!);
    fireEvent.click(second!);
    const [hat, another] = screen.getAllByRole('checkbox').slice(-2);
    fireEvent.click(hat!);
    fireEvent.click(another!);
    await waitFor(async () => {
      const stored = await db.people.get(person.id);
      expect(stored?.ratings).toMatchObject({ accessibility: 4, relevance: 4 });
      expect(stored?.overall).toBe(4);
      expect(stored?.hats).toHaveLength(2);
    });
  });
});
