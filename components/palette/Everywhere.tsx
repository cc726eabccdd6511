import { useState } from 'react';
import { useLocation } from 'wouter';
import { onDemand } from '@/components/ui/onDemand';
import { commands } from './commands';
import { useKeys } from './useKeys';

const Finder = onDemand(async () => (await import('./Finder')).Finder);
const Spoke = onDemand(async () => (await import('./Spoke')).Spoke);
const Keys = onDemand(async () => (await import('./Keys')).Keys);

/** What is a key away wherever you are: the palette, "we spoke", and the list of keys. */
export function Everywhere() {
  const [open, setOpen] = useState<'finder' | 'spoke' | 'keys' | null>(null);
  const [, go] = useLocation();
  const all = commands({ go, spoke: () => setOpen('spoke'), help: () => setOpen('keys') });
  useKeys(open === null ? all : [], () => setOpen('finder'));
  const close = () => setOpen(null);
  return (
    <>
      {open === 'finder' && <Finder commands={all} onClose={close} />}
      {open === 'spoke' && <Spoke onClose={close} />}
      {open === 'keys' && <Keys commands={all} onClose={close} />}
    </>
  );
}
