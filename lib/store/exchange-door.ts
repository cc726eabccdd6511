/** How far a piece of work is: rows done, and of how many. */
export interface Progress {
  kind: 'progress';
  done: number;
  of: number;
}

export interface Failed {
  kind: 'failed';
  why: string;
}

/** Rejected with this, a piece of work was stopped by the user. */
export class Stopped extends Error {
  constructor() {
    super('It was stopped.');
  }
}

interface Waiting<A> {
  resolve: (answer: A) => void;
  reject: (error: Error) => void;
  progress: (done: number, of: number) => void;
}

/**
 * A worker that does one piece of work after the other and begins when it is
 * first asked. Whoever asks while it works stops what it does.
 */
export class Door<Asked, Answer extends { kind: string }> {
  #begin: () => Worker;
  #worker: Worker | undefined;
  #waiting: Waiting<Answer> | undefined;

  constructor(begin: () => Worker) {
    this.#begin = begin;
  }

  ask(asked: Asked, progress: Waiting<Answer>['progress'] = () => undefined): Promise<Answer> {
    if (this.#waiting) this.stop();
    this.#worker ??= this.#listenTo(this.#begin());
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, progress };
      worker.postMessage(asked);
    });
  }

  /** Ends the work and gives its memory back; what was half written is taken back by the browser. */
  stop(): void {
    this.#end()?.reject(new Stopped());
  }

  #end(): Waiting<Answer> | undefined {
    const waiting = this.#waiting;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting = undefined;
    return waiting;
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | Progress | Failed>) => {
      if (isProgress(data)) return this.#waiting?.progress(data.done, data.of);
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (isFailed(data)) waiting?.reject(new Error(data.why));
      else waiting?.resolve(data);
    });
    worker.addEventListener('error', ({ message }) => this.#end()?.reject(new Error(message)));
    return worker;
  }
}

function isProgress(data: { kind: string }): data is Progress {
  return data.kind === 'progress';
}

function isFailed(data: { kind: string }): data is Failed {
  return data.kind === 'failed';
}
