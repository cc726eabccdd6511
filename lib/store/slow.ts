/**
 * What the disk has not stored after this time (ms) is held meanwhile: with the
 * way to the shelf (`held-shelf.ts`) that is sooner than it may be lost (Trust 6).
 */
export const HOLD_MS = 200;

export const SLOW = new DOMException('The disk takes long to answer.', 'TimeoutError');
