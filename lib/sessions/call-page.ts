import { cleanLine, fold } from '@/lib/text/clean';
import { webAddress } from '@/lib/people/links';

/**
 * What a tab says of itself: a call, perhaps with a name (M1). It goes by the
 * address and the title and nothing else: no code runs in the page. The waiting
 * room has the call's own address, so this is a suggestion, never a fact.
 */
type CallKind = 'meet' | 'zoom' | 'teams' | 'slack-huddle';

export interface CallPage {
  kind: CallKind;
  /** What the call is called; null while it has only a number. */
  name: string | null;
}

export function callPage(address: string, title: string): CallPage | null {
  const url = webAddress(address);
  if (!url || url.protocol !== 'https:') return null;
  // "(3) …": what waits to be read.
  const words = cleanLine(title).replace(/^\(\d+\+?\)\s*/u, '');
  return meet(url, words) ?? zoom(url, words) ?? teams(url, words) ?? huddle(url, words);
}

/** `meet.google.com/abc-defg-hij`, entitled "Meet – Weekly with Ada" or by its code. */
function meet(url: URL, title: string): CallPage | null {
  const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/u;
  if (url.hostname !== 'meet.google.com' || !code.test(url.pathname)) return null;
  const name = title.replace(/^(?:Google )?Meet(?:\s*[-–—:]\s*|$)|\s*[-–—|]\s*Google Meet$/gu, '');
  return { kind: 'meet', name: code.test(`/${name}`) ? null : name || null };
}

/** `app.zoom.us/wc/123/join`, `app.zoom.us/wc/join/123` and the launcher `acme.zoom.us/j/123`. */
function zoom(url: URL, title: string): CallPage | null {
  if (!/(?:^|\.)zoom\.us$/u.test(url.hostname)) return null;
  const call =
    /^\/wc\/\d{9,12}\/(?:join|start)\/?$|^\/wc\/(?:join|start)\/\d{9,12}\/?$|^\/[js]\/\d{9,12}\/?$/u;
  if (!call.test(url.pathname)) return null;
  const name = title
    .replace(/\s*[-–—|]\s*Zoom(?: Workplace| Meetings?)?$/u, '')
    .replace(/^(?:Zoom|Zoom Meetings?|Launch Meeting|Join Meeting|Meeting)$/u, '');
  return { kind: 'zoom', name: name || null };
}

/** Teams' own rooms, so that "Calendar | Microsoft Teams" is not a call. They only ever say "this is none". */
const ROOMS = new Set(
  (
    'activity aktivitat activite actividad aktywnosc aktivitet atividade attivita activiteit apps calendar kalender ' +
    'calendrier calendario kalendarz agenda kalendern chat chatt conversation conversa czat calls anrufe appels ' +
    'llamadas chamadas chiamate oproepen polaczenia samtal community communities copilot files dateien fichiers ' +
    'archivos arquivos bestanden pliki onedrive people search settings teams equipes equipos times zespoly planner ' +
    'microsoft viva learning shifts approvals help'
  ).split(' '),
);

/**
 * Links to a meeting, and the app itself (`/v2/`), which has one address for
 * everything: there the title must name something that is not one of its rooms
 * ("Weekly with Ada | Microsoft Teams", "Calendar | Weekly with Ada | …").
 */
function teams(url: URL, title: string): CallPage | null {
  if (!/^teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)$/u.test(url.hostname)) return null;
  const parts = title.split(/\s*\|\s*/u).filter((part) => !/^(?:Microsoft Teams|$)/u.test(part));
  const [room = ''] = parts;
  const name = parts.find((part) => !ROOMS.has(fold(part))) ?? null;
  const meeting = /^\/(?:meet\/[\w-]|l\/meetup-join\/)/u;
  const link =
    meeting.test(url.pathname) ||
    meeting.test(url.hash.slice(1)) ||
    url.pathname.startsWith('/dl/launcher/') ||
    url.searchParams.get('meetingjoin') === 'true';
  if (link) return { kind: 'teams', name: /^Join conversation$/u.test(name ?? '') ? null : name };
  const app = /^\/(?:v2|_)(?:\/|$)/u.test(url.pathname);
  // "Chat | Ada Moreno" is a written conversation.
  const call = parts.length === 1 || fold(room) === 'calendar' || /^(?:Meet|Call)/u.test(room);
  return app && name !== null && call ? { kind: 'teams', name } : null;
}

/** A huddle has a window of its own; the rest of Slack is not a call. */
function huddle(url: URL, title: string): CallPage | null {
  if (url.hostname !== 'app.slack.com') return null;
  const entitled = /^Huddle(?:\s+(?:with|in)\s+|\s*[:–—|-]\s+|$)(?<name>.*)$/u.exec(title);
  if (!entitled && !/^\/huddle\/[A-Z0-9]+\//u.test(url.pathname)) return null;
  const name = (entitled?.groups?.name ?? '').split(/\s+[-–—|]\s+/u)[0] ?? '';
  return { kind: 'slack-huddle', name: name === 'Slack' ? null : name || null };
}
