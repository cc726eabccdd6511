import type { Page } from 'puppeteer-core';
import { choosePerson } from '../support/choose.ts';
import { find, press } from '../support/find.ts';

/** Puts somebody into an empty seat. */
export async function takeSeat(board: Page, seat: string, name: string): Promise<void> {
  await press(board, 'button', `${seat} seat: empty`);
  await find(board, 'dialog', `${seat} seat`);
  await choosePerson(board, name);
  await press(board, 'button', 'Take the seat');
  await seatTaken(board, seat, name);
}

export async function seatTaken(board: Page, seat: string, name: string): Promise<void> {
  await find(board, 'button', `${seat} seat: ${name}`);
}
