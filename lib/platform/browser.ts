/** The one place that imports the browser's API. */
export { browser, type Browser } from 'wxt/browser';
