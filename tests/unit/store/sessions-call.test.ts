import { describe, expect, it } from 'vitest';
import { offersFor } from '@/lib/store/sessions-call';
import { planSession } from '@/lib/store/sessions-plan';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();
const MINUTE = 60_000;

async function told(callName: string): Promise<string[]> {
  const offers = await offersFor(callName, MORNING);
  return offers.map(({ person, session }) => (session ? `${person.name}, planned` : person.name));
}

async function planned(name: string, minutes: number): Promise<void> {
  await planSession(await savedPerson(name), 30, MORNING + minutes * MINUTE);
}

describe('what a call may be', () => {
  it('is nothing when nobody is named and nothing is due', async () => {
    await savedPerson('Ada Moreno');
    expect(await told('')).toEqual([]);
    expect(await told('Weekly')).toEqual([]);
  });

  it('is a session that is due, a little early or late', async () => {
    await planned('Ada Moreno', 15);
    await planned('Priya Underhill', -40);
    expect(await told('')).toEqual(['Priya Underhill, planned', 'Ada Moreno, planned']);
  });

  it('is no session of another time', async () => {
    await planned('Ada Moreno', 90);
    await planned('Priya Underhill', -300);
    expect(await told('')).toEqual([]);
  });

  it('is with whom its title names', async () => {
    await savedPerson('Ada Moreno');
    expect(await told('Weekly with Ada Moreno')).toEqual(['Ada Moreno']);
    expect(await told('Weekly with Ada')).toEqual(['Ada Moreno']);
    expect(await told('Adaptation')).toEqual([]);
  });

  it('is the due session with whom it names, before others that are due', async () => {
    await planned('Priya Underhill', 0);
    await planned('Ada Moreno', 10);
    expect(await told('Ada and Inês')).toEqual(['Ada Moreno, planned', 'Priya Underhill, planned']);
  });

  it('finds names with accents, and those of scripts without spaces', async () => {
    await savedPerson('Hallgerður Stormsdóttir');
    await savedPerson('王小明');
    expect(await told('Hallgerdur Stormsdottir – weekly')).toEqual(['Hallgerður Stormsdóttir']);
    expect(await told('王小明的会议')).toEqual(['王小明']);
  });
});
