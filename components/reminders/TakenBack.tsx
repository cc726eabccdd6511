import { Button } from '@/components/ui/Button';
import { useSettings } from '@/components/ui/useSettings';
import { changeSettings } from '@/lib/platform/storage';
import { switchOn } from './switch';
import { useMayNotify } from './useMayNotify';
import section from '@/components/ui/Section.module.css';

/** Says that notices are switched on here and the browser shows none any more; nothing while all is well. */
export function TakenBack() {
  const settings = useSettings();
  const may = useMayNotify();
  if (!settings?.remind || may !== false) return null;
  return (
    <div className={section.hint}>
      <p className={section.grow}>
        The browser no longer lets Boardside notify you. What is due is still in Today.
      </p>
      <div className={section.row}>
        <Button onClick={() => void switchOn()}>Allow it again</Button>
        <Button look="quiet" onClick={() => void changeSettings({ remind: false })}>
          Leave it off
        </Button>
      </div>
    </div>
  );
}
