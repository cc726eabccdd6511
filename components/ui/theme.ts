import { getSettings, watchSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';

/** Keeps the page in the chosen theme; `first-frame.js` reads the copy before the first paint. */
export function followTheme(): void {
  const show = ({ theme }: Settings) => {
    localStorage.setItem('theme', theme);
    document.documentElement.dataset.theme = theme;
  };
  watchSettings(show);
  void getSettings().then(show);
}
