import { Button } from '@/components/ui/Button';
import { saveEverything } from './save';
import section from '@/components/ui/Section.module.css';

/** All there is in one file, to be brought in again. */
export function Everything() {
  return (
    <>
      <p className="quiet">
        One file with all people, messages, sessions and settings. Uninstalling deletes everything
        in the browser, so keep one elsewhere. It holds private lines too.
      </p>
      <Button look="main" className={section.start ?? ''} onClick={() => void saveEverything()}>
        Export everything
      </Button>
    </>
  );
}
