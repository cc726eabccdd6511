import { fold } from '@/lib/text/clean';

/** Zones as people write them; a name in daily use counts as the place that most mean by it. */
const SAID: Record<string, string> = {
  utc: 'UTC',
  gmt: 'UTC',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  eet: 'Europe/Athens',
  wet: 'Europe/Lisbon',
  bst: 'Europe/London',
  uk: 'Europe/London',
  london: 'Europe/London',
  ireland: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  ist: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  wib: 'Asia/Jakarta',
  sast: 'Africa/Johannesburg',
  wat: 'Africa/Lagos',
  eat: 'Africa/Nairobi',
  cat: 'Africa/Maputo',
  brt: 'America/Sao_Paulo',
  art: 'America/Argentina/Buenos_Aires',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  awst: 'Australia/Perth',
  nzt: 'Pacific/Auckland',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

/** The zone that such words mean, as the browser knows it; null when they can't be understood. */
export function readZone(raw: string): string | null {
  const text = raw.trim().slice(0, MOST);
  if (text === '') return null;
  // "(UTC+01:00) Berlin", "CET (UTC+1)": what stands outside of brackets counts first.
  const outside = text.replace(/\([^)]*\)/gu, ' ').trim();
  const inside = /\(([^)]*)\)/u.exec(text)?.[1] ?? '';
  const parts = [outside, ...outside.split(/[/,;|]|\bor\b/u, MOST_PARTS), inside];
  for (const words of new Set(parts.map((part) => part.trim()))) {
    const zone = zoneIn(words);
    if (zone !== null) return zone;
  }
  const offset = /(?:utc|gmt)\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?/iu.exec(text);
  return offset ? offsetZone(offset) : null;
}

/** Longer than anybody's words for a zone. */
const MOST = 200;
const MOST_PARTS = 6;

function zoneIn(text: string): string | null {
  if (text.includes('/') && isZone(text)) return text;
  const offset = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?(?:\s*h(?:ours?)?)?$/iu.exec(
    text,
  );
  if (offset) return offsetZone(offset);
  // A number moves the zone that is named.
  if (/\d/u.test(text)) return null;
  const words = fold(text)
    .replaceAll(/\b(?:time|zone|standard|daylight)\b/gu, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  // Words of a file, and "constructor" is one that every object knows.
  return (Object.hasOwn(SAID, words) ? SAID[words] : cityZone(words)) ?? null;
}

function offsetZone([, sign = '+', hours = '0', minutes = '00']: RegExpExecArray): string | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const plus = sign === '+' ? '+' : '-';
  const zone = `${plus}${hours.padStart(2, '0')}:${minutes}`;
  return isZone(zone) ? zone : null;
}

/** "Prague" is the last part of a zone's name. */
function cityZone(words: string): string | undefined {
  // Made once: a list may ask for thousands.
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .toReversed()
      .map((zone) => [fold((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')), zone]),
  );
  return cities.get(words);
}

let cities: Map<string, string> | undefined;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return true;
  } catch {
    return false;
  }
}
