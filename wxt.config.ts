import { defineConfig } from 'wxt';
import { popupPage } from './entrypoints/popup/page';
import { contentSecurityPolicy } from './lib/platform/csp';
import { SITES } from './lib/platform/sites';

/**
 * What every page needs before its first paint comes as one file: each further
 * one costs more than its bytes.
 */
const FIRST_PAINT = {
  name: 'first-paint',
  test: new RegExp(
    [
      'wxt-(?:html-)?plugins',
      'lib/platform/(?:browser|panel)\\.',
      'node_modules/(?:react|react-dom|webextension-polyfill|scheduler|wouter|regexparam|use-sync-external-store)/',
      'components/ui/(?:after-paint|base|tokens|Button|ErrorBoundary|Field|mount|HashRouter|Nav|Notice|StoreFailed|Surface|Toasts|toast|useLoaded)\\.',
      'components/outreach/(?:Choices|MessageField|Outreach|Popup|TemplateChoice|useDesk|writing)\\.',
      'components/people/PersonPicker\\.',
      'components/sessions/standing/',
      'lib/outreach/(?:channel|purpose|slots)\\.',
      'lib/store/trouble\\.',
    ].join('|'),
    'u',
  ),
};

/**
 * The manifest: no install warning (Trust 1), no content scripts and nothing
 * web-accessible (Trust 3), no way out of the extension's own pages (Trust 2).
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [
      {
        name: 'first-paint',
        // The pages only: an injected script is one file anyway.
        outputOptions: (output) =>
          output.format === 'iife'
            ? output
            : { ...output, codeSplitting: { groups: [FIRST_PAINT] } },
      },
      ...popupPage,
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when reminders are switched on: at install it would be a warning.
    optional_permissions: ['notifications'],
    optional_host_permissions: SITES.map((host) => `https://${host}/*`),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'bs' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openPanel__' },
      'save-lead': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_saveLead__' },
      'toggle-timer': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_toggleTimer__',
      },
      // Chrome suggests keys for four commands at most; the user chooses this one's.
      'quick-note': { description: '__MSG_quickNote__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'boardside@boardside.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
