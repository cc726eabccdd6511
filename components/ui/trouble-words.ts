import type { Connection } from '@/lib/store/connection';
import type { Waiting } from '@/lib/store/held';
import { troubleOf } from '@/lib/store/trouble';

/** What a page says of a store that does not do as it should. */
export interface Telling {
  title: string;
  says: string;
  /** The one thing to press. */
  action: 'reload' | 'again' | null;
}

/** What happened, what is safe, what to do; null when all is well. */
export function tellTrouble(connection: Connection, waiting: readonly Waiting[]): Telling | null {
  const unstored = waiting.filter(({ retry }) => retry !== null);
  const kept = unstored.length > 0 ? ' What you typed here is kept, and stored after that.' : '';
  if (connection === 'blocked') {
    return {
      title: 'Boardside waits for another of its tabs',
      says: `An older Boardside tab keeps your data from being brought up to date. Nothing was changed or deleted. Close the other Boardside tabs: this page then goes on by itself.${kept}`,
      action: null,
    };
  }
  if (connection === 'updated') {
    return {
      title: 'Boardside was updated in another tab',
      says: `Everything that was stored is safe. Reload this page to go on with the new Boardside.${kept}`,
      action: 'reload',
    };
  }
  if (connection === 'lost') {
    return {
      title: 'Your data can’t be reached just now',
      says: `The browser has closed the place where it is kept. Everything stored before is safe, and Boardside tries again by itself. If it lasts, restart the browser.${kept}`,
      action: 'again',
    };
  }
  if (unstored.length > 0) return unstoredYet(unstored);
  if (waiting.length === 0) return null;
  return {
    title: 'Some words have not found their place again',
    says: 'They could not be stored when they were typed, and where they belong has changed since, or only its own field can take them. Read or save them here, then let them go.',
    action: null,
  };
}

function unstoredYet(unstored: readonly Waiting[]): Telling {
  // The last failure is how things stand.
  const { kind, why } = unstored.at(-1)?.trouble ?? troubleOf(null);
  const full = kind === 'full';
  const cure = full
    ? 'Make some room: they are then stored by themselves.'
    : kind === 'other'
      ? 'Save them as a file to be sure; should they find their place again, they are stored by themselves.'
      : 'They are stored by themselves as soon as that works.';
  return {
    title: full ? 'There is no room left on the disk' : 'Your last words are not stored yet',
    says: full
      ? `Everything stored before is safe, and your last words are kept here. ${cure}`
      : `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}. Everything stored before is safe, and your last words are kept here. ${cure}`,
    action: 'again',
  };
}
