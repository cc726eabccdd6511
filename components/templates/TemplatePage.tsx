import { Link, useLocation } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { Lost } from '@/components/ui/Lost';
import { useLive } from '@/components/ui/useLive';
import { PURPOSE_LABELS } from '@/lib/outreach/purpose';
import type { OwnTemplate, Template } from '@/lib/outreach/template';
import { BUILT_IN } from '@/lib/outreach/templates';
import { getTemplate } from '@/lib/store/templates';
import { copyToEdit, remove, share } from './actions';
import { channelsTold } from './channels';
import { TemplateForm } from './TemplateForm';
import { TemplatePreview } from './TemplatePreview';
import { Versions } from './Versions';
import section from '@/components/ui/Section.module.css';
import styles from './TemplatePage.module.css';

/** One template: those built in to be read and copied, one's own to be changed. */
export function TemplatePage({ id }: { id: string }) {
  const builtIn = BUILT_IN.find((template) => template.id === id);
  return builtIn ? <BuiltInPage template={builtIn} /> : <OwnPage id={id} />;
}

function BuiltInPage({ template }: { template: Template }) {
  const [, go] = useLocation();
  return (
    <Page template={template}>
      <p className="quiet">
        {PURPOSE_LABELS[template.purpose]} · {channelsTold(template)}
      </p>
      <div className={section.row}>
        <Button look="main" onClick={() => void copyToEdit(template, go)}>
          Copy to edit
        </Button>
        <Button onClick={() => share(template)}>Share as a file</Button>
      </div>
      <TemplatePreview template={template} />
      <details className={section.section}>
        <summary>As it is written</summary>
        {template.subject !== '' && <p className={styles.raw}>{template.subject}</p>}
        <p className={styles.raw}>{template.body}</p>
      </details>
    </Page>
  );
}

function OwnPage({ id }: { id: string }) {
  const [, go] = useLocation();
  const found = useLive(async () => ({ template: await getTemplate(id) }), [id]);
  if (!found) return null;
  const { template } = found;
  if (!template) {
    return (
      <Lost what="There is no such template" way="/templates" wayLabel="Go to the templates" />
    );
  }
  return (
    <Page template={template}>
      <div className={styles.columns}>
        <TemplateForm template={template} />
        <TemplatePreview template={template} />
      </div>
      <Versions template={template} />
      <Ends template={template} onRemove={() => void remove(template, go)} />
    </Page>
  );
}

function Ends({ template, onRemove }: { template: OwnTemplate; onRemove: () => void }) {
  return (
    <div className={section.row}>
      <Button onClick={() => share(template)}>Share as a file</Button>
      <Button look="destroys" onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

function Page({ template, children }: { template: Template; children: React.ReactNode }) {
  return (
    <div className={styles.page}>
      <header>
        <Link href="/templates" className={buttonClass('quiet')}>
          All templates
        </Link>
        <h1 className="wrap" dir="auto">
          {template.label}
        </h1>
      </header>
      {children}
    </div>
  );
}
