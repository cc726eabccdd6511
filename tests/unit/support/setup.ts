import 'fake-indexeddb/auto';
// Today's browsers have Temporal; Node 24 does not.
import 'temporal-polyfill/global';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The store looks for IndexedDB and the platform for the browser when they are
// first imported: both are there before any test file is.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
// What today's browsers have and the fake does not.
Object.assign(fakeBrowser.storage.local, {
  getKeys: async () => Object.keys(await fakeBrowser.storage.local.get(null)),
});
