import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { PURPOSE_LABELS } from '@/lib/outreach/purpose';
import { readSharedFile, type SharedTemplate } from '@/lib/outreach/shared-template';
import { take } from './actions';
import { channelsTold } from './channels';
import { TemplatePreview } from './TemplatePreview';
import section from '@/components/ui/Section.module.css';

type Found = { template: SharedTemplate } | { says: string };

/** Takes in a template that somebody shared: looked at first, added when the user says so. */
export function ImportTemplate() {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [, go] = useLocation();
  const look = async (file: File) => {
    const reading = await readSharedFile(file);
    setFound(reading.ok ? { template: reading.template } : { says: reading.says });
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>Import from a file</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Template file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) void look(file);
        }}
      />
      {found && (
        <Dialog
          title={'template' in found ? found.template.label : 'Not a template'}
          onClose={() => setFound(null)}
        >
          {'template' in found ? (
            <>
              <p className="quiet">
                {PURPOSE_LABELS[found.template.purpose]} · {channelsTold(found.template)}
              </p>
              <TemplatePreview template={found.template} />
              <div className={section.row}>
                <Button
                  look="main"
                  onClick={() => {
                    setFound(null);
                    void take(found.template, 'The template is yours now.', go);
                  }}
                >
                  Add this template
                </Button>
                <Button onClick={() => setFound(null)}>Cancel</Button>
              </div>
            </>
          ) : (
            <p role="alert">{found.says} Nothing was changed.</p>
          )}
        </Dialog>
      )}
    </>
  );
}
