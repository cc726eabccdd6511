import { fakeBrowser } from 'wxt/testing/fake-browser';

// The platform looks for the browser when it is first imported: screens find
// an extension's API in an ordinary page.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
