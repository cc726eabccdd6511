import { afterEach, beforeEach } from 'vitest';

/** The origin's private file system, in memory: as much of it as the product uses. */
export class FakeFolder {
  readonly kind = 'directory';
  /** What lies in it: folders, and the bytes of files. */
  readonly inside = new Map<string, FakeFolder | Blob>();
  /** What the next write fails with: a full disk, say. */
  failing: Error | null = null;

  getDirectoryHandle(name: string): Promise<FakeFolder> {
    const found = this.inside.get(name) ?? new FakeFolder();
    this.inside.set(name, found);
    return Promise.resolve(found as FakeFolder);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<object> {
    if (!this.inside.has(name)) {
      if (!create) return Promise.reject(new DOMException('No such file.', 'NotFoundError'));
      this.inside.set(name, new Blob());
    }
    return Promise.resolve(this.#handle(name));
  }

  removeEntry(name: string): Promise<void> {
    this.inside.delete(name);
    return Promise.resolve();
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.inside.keys();
  }

  async *entries(): AsyncGenerator<[string, object]> {
    for (const [name, one] of this.inside)
      yield [name, one instanceof FakeFolder ? one : this.#handle(name)];
  }

  #handle(name: string): object {
    return {
      kind: 'file',
      getFile: () => Promise.resolve(this.inside.get(name)),
      createWritable: () => {
        let written = new Blob();
        return Promise.resolve({
          write: (part: Blob) => {
            written = part;
            return this.failing ? Promise.reject(this.failing) : Promise.resolve();
          },
          close: () => Promise.resolve(void this.inside.set(name, written)),
        });
      },
    };
  }
}

/** Every test of the file begins with an empty file system; answers its snapshots' folder. */
export function freshFiles(): () => FakeFolder {
  let root = new FakeFolder();
  const snapshots = new FakeFolder();
  beforeEach(() => {
    root = new FakeFolder();
    snapshots.inside.clear();
    snapshots.failing = null;
    root.inside.set('snapshots', snapshots);
    withDirectory(() => Promise.resolve(root));
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'storage');
  });
  return () => snapshots;
}

/** What the browser answers when it is asked for its private files. */
export function withDirectory(getDirectory: () => Promise<FakeFolder>): void {
  Object.defineProperty(navigator, 'storage', { value: { getDirectory }, configurable: true });
}
