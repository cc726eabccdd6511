import { describe, expect, it } from 'vitest';
import { Door, Stopped } from '@/lib/store/exchange-door';

/** A worker that answers what the test says, and notes what it was asked. */
class FakeWorker extends EventTarget {
  asked: unknown[] = [];
  ended = false;
  postMessage(asked: unknown): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function aDoor() {
  const workers: FakeWorker[] = [];
  const door = new Door<string, { kind: 'answer'; to: string }>(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { door, workers };
}

describe('a worker behind its door', () => {
  it('begins when it is first asked, and stays for the next question', async () => {
    const { door, workers } = aDoor();
    expect(workers).toHaveLength(0);
    const one = door.ask('one');
    workers[0]?.say({ kind: 'answer', to: 'one' });
    expect(await one).toEqual({ kind: 'answer', to: 'one' });
    const other = door.ask('other');
    workers[0]?.say({ kind: 'answer', to: 'other' });
    await other;
    expect(workers.map(({ asked }) => asked)).toEqual([['one', 'other']]);
  });

  it('says how far it is to whoever asked', async () => {
    const { door, workers } = aDoor();
    const steps: number[][] = [];
    const asked = door.ask('one', (done, of) => steps.push([done, of]));
    workers[0]?.say({ kind: 'progress', done: 1_000, of: 5_000 });
    workers[0]?.say({ kind: 'answer', to: 'one' });
    await asked;
    expect(steps).toEqual([[1_000, 5_000]]);
  });

  it('is ended by a stop, and the next question has a new one', async () => {
    const { door, workers } = aDoor();
    const asked = door.ask('one');
    door.stop();
    await expect(asked).rejects.toBeInstanceOf(Stopped);
    expect(workers[0]?.ended).toBe(true);
    void door.ask('other');
    expect(workers[1]?.asked).toEqual(['other']);
  });

  it('stops what it does when it is asked meanwhile, and never mixes up two answers', async () => {
    const { door, workers } = aDoor();
    const first = door.ask('one');
    const second = door.ask('other');
    await expect(first).rejects.toBeInstanceOf(Stopped);
    workers[1]?.say({ kind: 'answer', to: 'other' });
    expect(await second).toMatchObject({ to: 'other' });
  });

  it('tells in words what failed', async () => {
    const { door, workers } = aDoor();
    const asked = door.ask('one');
    workers[0]?.say({ kind: 'failed', why: 'The disk is full.' });
    await expect(asked).rejects.toThrow('The disk is full.');
    const other = door.ask('other');
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'It broke.' }));
    await expect(other).rejects.toThrow('It broke.');
  });
});
