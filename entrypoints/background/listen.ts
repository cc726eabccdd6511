import { keepAlarm, onAlarm } from '@/lib/platform/alarm';
import { browser } from '@/lib/platform/browser';
import { receive } from '@/lib/platform/messages';
import { onMayNotifyChanged, onNotification } from '@/lib/platform/notifications';
import { openBoard, openPanel } from '@/lib/platform/panel';
import { watchSettings } from '@/lib/platform/storage';
import { onUntold } from '@/lib/store/untold';
import { listenToOmnibox } from './omnibox';
import { quickNote } from './quick-note';
import { copySoon, keepCopy } from './second-copy';
import { saveFromMenu, saveFromTab } from './save-lead';
import { onRecordChanged, onRing, refresh } from './refresh';
import { answerNotice } from './reminders';
import { toggleTimer } from './session-clock';
import { serveSnapshot, snapshotSoon } from './snapshots';
import { told } from './told';

const MENU = 'save-lead';

/** The background's table of contents: which door leads to what. */
export function listen(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: MENU,
      title: 'Save as mentor lead',
      contexts: ['page', 'link', 'selection'],
    });
    if (reason === 'install') void openBoard('/welcome');
    void refresh();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) void saveFromMenu(info, tab).then(snapshotSoon);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
    if (command === 'quick-note') {
      // It may stand open already; where it can't be opened, there is nothing to say so in.
      openPanel(tab?.windowId).catch(() => null);
      void told(quickNote(tab?.windowId));
    }
    if (command === 'save-lead' && tab) void saveFromTab(tab).then(snapshotSoon);
    if (command === 'toggle-timer') void told(toggleTimer().then(refresh));
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  receive('sessionChanged', () => void refresh());
  receive('recordChanged', () => {
    copySoon();
    void onRecordChanged();
    void snapshotSoon();
  });
  watchSettings(() => void refresh());
  listenToNotices();
  onMayNotifyChanged(() => {
    listenToNotices();
    void refresh();
  });
  listenToOmnibox();
  onAlarm(() => {
    void onRing();
    void serveSnapshot();
  });
  // What nobody asked for is done at the next occasion; that the store is not well, the pages say.
  onUntold(() => undefined);
  void keepAlarm();
  keepCopy();
}

let listening = false;

/** Without the permission the browser has no notices to listen to. */
function listenToNotices(): void {
  if (listening) return;
  listening = onNotification((id, button) => void told(answerNotice(id, button).then(refresh)));
}
