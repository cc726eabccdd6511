import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import section from '@/components/ui/Section.module.css';
import { DeleteForm } from './DeleteForm';

/** The way out, with nothing left behind. Nothing here is done by one press. */
export function DeleteEverything() {
  const [place, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const open = asked || place === '/exchange/delete';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  const close = () => {
    setAsked(false);
    if (place !== '/exchange') go('/exchange', { replace: true });
  };
  return (
    <section className={section.section}>
      <h2 ref={heading} tabIndex={-1}>
        Delete everything
      </h2>
      {open ? (
        <DeleteForm onClose={close} />
      ) : (
        <>
          <p className="quiet">
            Takes everything of Boardside out of this browser, as if it were newly installed.
          </p>
          <Button className={section.start ?? ''} onClick={() => setAsked(true)}>
            Delete everything …
          </Button>
        </>
      )}
    </section>
  );
}
