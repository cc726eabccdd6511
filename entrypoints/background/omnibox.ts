import { browser } from '@/lib/platform/browser';
import { openBoard } from '@/lib/platform/panel';
import { describeFound, type Finding } from '@/lib/store/found';
import { openStore } from '@/lib/store/open';
import { indexStore, type StoreIndex } from '@/lib/store/search-index';

const MOST = 6;
/** The index of one opening of the store: another opening may be of another store. */
let indexed: { store: Promise<void>; index: StoreIndex } | undefined;

/** The address bar's keyword: the same index as the palette's, made when the keyword is first used. */
export function listenToOmnibox(): void {
  void browser.omnibox.setDefaultSuggestion({ description: 'Find a person in Boardside' });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text).then((found) =>
      suggest(
        found.map(({ title, hint, place }) => ({
          content: place,
          description: escaped(hint ? `${title} · ${hint}` : title),
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => void enter(text));
}

async function enter(text: string): Promise<void> {
  const isPlace = /^\/people\/[\w-]+$/u.test(text);
  const place = isPlace ? text : (await find(text))[0]?.place;
  await openBoard(place ?? '/people');
}

async function find(text: string): Promise<Finding[]> {
  const store = openStore();
  await store;
  if (indexed?.store !== store) {
    indexed?.index.stop();
    indexed = { store, index: indexStore(['people']) };
  }
  const { index } = indexed;
  await index.ready;
  return describeFound(index.find(text, MOST), text);
}

/** Chromium reads suggestions as XML. */
function escaped(text: string): string {
  return text.replace(/[<>&'"]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}
