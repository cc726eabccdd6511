import { defineConfig } from 'wxt';
import { contentSecurityPolicy } from './lib/platform/csp';

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
    optional_host_permissions: ['https://www.linkedin.com/*', 'https://app.slack.com/*'],
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
