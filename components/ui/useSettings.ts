import { useEffect, useState } from 'react';
import { getSettings, watchSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';

/** The settings as they are now; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void getSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
