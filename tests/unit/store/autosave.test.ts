import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createAutosave } from '@/lib/store/autosave';

/** A store whose saves end when the test says so. */
function slowStore() {
  const saves: { value: string; end: (error?: Error) => void }[] = [];
  const failures: unknown[] = [];
  const autosave = createAutosave<string>(
    (value) =>
      new Promise((resolve, reject) => {
        saves.push({ value, end: (error) => (error ? reject(error) : resolve()) });
      }),
    (error) => failures.push(error),
  );
  return { autosave, saves, failures };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const FULL = new Error('the disk is full');

describe('what is typed', () => {
  it('is saved at once', async () => {
    const { autosave, saves } = slowStore();
    autosave.push('a');
    await turn();
    expect(saves.map(({ value }) => value)).toEqual(['a']);
  });

  it('waits while a save is under way; of what waits only the newest is saved', async () => {
    const { autosave, saves } = slowStore();
    for (const value of ['a', 'ab', 'abc']) {
      autosave.push(value);
      await turn();
    }
    expect(saves.map(({ value }) => value)).toEqual(['a']);
    saves[0]?.end();
    await turn();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'abc']);
  });

  it('is saved again after everything had been', async () => {
    const { autosave, saves } = slowStore();
    autosave.push('a');
    await turn();
    saves[0]?.end();
    await autosave.settled();
    autosave.push('b');
    await turn();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('is saved when it comes just as the save before ends', async () => {
    const { autosave, saves } = slowStore();
    autosave.push('a');
    await turn();
    saves[0]?.end();
    for (let tick = 0; tick < 4; tick += 1) await Promise.resolve();
    autosave.push('b');
    await turn();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'b']);
  });
});

describe('everything is settled', () => {
  it('at once where nothing was typed', async () => {
    await slowStore().autosave.settled();
  });

  it('when the newest is stored, and not before', async () => {
    const { autosave, saves } = slowStore();
    let done = false;
    autosave.push('a');
    autosave.push('b');
    await turn();
    autosave.push('c');
    const settled = autosave.settled().then(() => {
      done = true;
    });
    saves[0]?.end();
    await turn();
    expect(done).toBe(false);
    saves[1]?.end();
    await settled;
    expect(saves.at(-1)?.value).toBe('c');
  });
});

describe('a save that fails', () => {
  it('is told, and kept for the next time', async () => {
    const { autosave, saves, failures } = slowStore();
    autosave.push('a');
    await turn();
    saves[0]?.end(FULL);
    await turn();
    expect(failures).toEqual([FULL]);
    autosave.push('ab');
    await turn();
    saves[1]?.end();
    await autosave.settled();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'ab']);
  });

  it('does not keep a newer value from being tried at once', async () => {
    const { autosave, saves } = slowStore();
    autosave.push('a');
    await turn();
    autosave.push('ab');
    saves[0]?.end(FULL);
    await turn();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'ab']);
    saves[1]?.end();
    await autosave.settled();
  });

  it('is not called settled', async () => {
    const { autosave, saves } = slowStore();
    autosave.push('a');
    await turn();
    saves[0]?.end(FULL);
    await expect(autosave.settled()).rejects.toBe(FULL);
  });

  it('that throws before it begins is a failure like any other', async () => {
    const failures: unknown[] = [];
    const autosave = createAutosave<string>(
      () => {
        throw FULL;
      },
      (error) => failures.push(error),
    );
    autosave.push('a');
    await expect(autosave.settled()).rejects.toBe(FULL);
    autosave.push('b');
    await expect(autosave.settled()).rejects.toBe(FULL);
    expect(failures).toEqual([FULL, FULL]);
  });
});

describe('any course of typing and saving', () => {
  it('stores values in order, never two at once, and the last one if the last save succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pause: fc.nat(2), takes: fc.nat(3), fails: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (steps) => {
          let [under, stored] = [0, -1];
          const autosave = createAutosave<number>(
            async (value) => {
              under += 1;
              expect(under).toBe(1);
              expect(value).toBeGreaterThan(stored);
              const { takes, fails } = steps[value]!;
              for (let tick = 0; tick < takes; tick += 1) await turn();
              under -= 1;
              if (fails && value < steps.length - 1) throw FULL;
              stored = value;
            },
            () => {},
          );
          for (const [index, { pause }] of steps.entries()) {
            autosave.push(index);
            for (let tick = 0; tick < pause; tick += 1) await turn();
          }
          await autosave.settled();
          expect(stored).toBe(steps.length - 1);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what is done by hand', () => {
  it('can wait for everything that was typed before it, though it could not be stored', async () => {
    // The saves of the tests above never end.
    vi.resetModules();
    const fresh = await import('@/lib/store/autosave');
    const ends: ((stored: boolean) => void)[] = [];
    const autosave = fresh.createAutosave<string>(
      () =>
        new Promise((resolve, reject) => {
          ends.push((stored) => (stored ? resolve() : reject(FULL)));
        }),
      () => {},
    );
    await fresh.typedIsStored();
    autosave.push('a');
    await turn();
    autosave.push('ab');
    const after = vi.fn();
    const waiting = fresh.typedIsStored().then(after);
    ends[0]?.(true);
    await turn();
    expect(ends).toHaveLength(2);
    expect(after).not.toHaveBeenCalled();
    ends[1]?.(false);
    await waiting;
  });
});
