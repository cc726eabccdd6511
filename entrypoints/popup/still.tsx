import { renderToString } from 'react-dom/server';
import { Surface } from '@/components/ui/Surface';
import { Popup } from '@/components/outreach/Popup';

/** The popup as it stands before anything is known: `wxt.config.ts` puts it on the page, `main.tsx` takes it over. */
export const still = () =>
  renderToString(
    <Surface>
      <Popup />
    </Surface>,
  );
