import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PracticePage } from '../e2e/support/practice.ts';

/** Saved pages that lie beside the repository, where they are at hand. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/fixtures');

export const isThere = existsSync(FOLDER);

if (!isThere)
  console.log('The shared fixtures are not beside this repository: these tests are left out.');

export interface LinkedInPage {
  url: string;
  title: string;
  single: boolean;
  name: string | null;
  slugKey?: string;
  composer: {
    selector: string;
    channel: 'linkedin-message' | 'linkedin-note';
    limit?: number;
  } | null;
}

export interface SlackPage {
  url: string;
  kind: string;
  name: string | null;
  composers: { selector: string; recipient: string | null }[];
}

export interface WebPage {
  url: string;
  gesture: string;
  must: { name?: string; email?: string; sourceUrl: string };
  mustNot?: { name?: string[]; email?: string[] };
}

/** A list or cards of people, and how many of them there are. */
export interface ListFile {
  /** Rows with data, blank ones included. */
  rows?: number;
  cards?: number;
  blankRows?: number;
  /** Without repeats; in words where several answers are right. */
  people: number | string;
  names?: string[];
  check?: Record<
    string,
    { email?: string; company?: string; areas?: string[]; slack?: string; hours?: number | null }
  >;
}

/** A message as it might be sent, and what a fair reviewer says of it. */
export interface OutreachMessage {
  id: string;
  channel: string;
  purpose: string;
  subject?: string;
  body: string;
  personName: string;
  /** Who writes: the name first, then what they are. */
  me: string;
  verdict: 'good' | 'flawed';
  faults: string[];
}

/** The messages to review; none where the fixtures are not. */
export function outreachMessages(): OutreachMessage[] {
  if (!isThere) return [];
  const text = readFileSync(join(FOLDER, 'outreach-messages.json'), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fixtures' own description
  return (JSON.parse(text) as { messages: OutreachMessage[] }).messages;
}

export const lists = () => expected<ListFile>('csv');
export const linkedin = () => expected<LinkedInPage>('linkedin');
export const slack = () => expected<SlackPage>('slack');
export const web = () => expected<WebPage>('pages');

const CHANNELS = {
  'linkedin-message': 'LinkedIn message',
  'linkedin-note': 'LinkedIn invitation note',
};

/** A LinkedIn page as the journeys take it. On a profile, address and title name the person. */
export function linkedinPractice([file, page]: [string, LinkedInPage]): PracticePage {
  const base = { file, url: page.url, inFront: page.slugKey !== undefined };
  const named = page.name === null ? base : { ...base, name: page.name };
  return page.composer
    ? { ...named, box: page.composer.selector, channel: CHANNELS[page.composer.channel] }
    : named;
}

export function slackPractice([file, page]: [string, SlackPage], box: string): PracticePage {
  const base = { file, url: page.url, box, channel: 'Slack message', inFront: page.name !== null };
  return page.name === null ? base : { ...base, name: page.name };
}

/** The pages of a folder with what is expected of each; none where the fixtures are not. */
function expected<T>(folder: string): [string, T][] {
  if (!isThere) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fixtures' own description
  const pages = JSON.parse(readFileSync(join(FOLDER, folder, 'expected.json'), 'utf8')) as Record<
    string,
    T
  >;
  return Object.entries(pages).map(([name, page]) => [join(FOLDER, folder, name), page]);
}
