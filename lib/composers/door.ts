import type { Composer, InsertRequest, InsertResult } from './report';

/** What the injected script offers to the extension, in its own world, out of the page's sight. */
export interface PageDoor {
  look(): Composer[];
  insert(request: InsertRequest): Promise<InsertResult>;
  leave(): void;
}

declare global {
  var boardside: PageDoor | undefined;
}
