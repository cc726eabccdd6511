import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import { PURPOSE_LABELS, PURPOSES } from '@/lib/outreach/purpose';
import type { Template } from '@/lib/outreach/template';
import { allTemplates, BUILT_IN } from '@/lib/outreach/templates';
import { findTemplates } from '@/lib/outreach/templates-find';
import { cleanLine } from '@/lib/text/clean';
import { listTemplates } from '@/lib/store/templates';
import { beginNew } from './actions';
import { ImportTemplate } from './ImportTemplate';
import { TemplateRow } from './TemplateRow';
import section from '@/components/ui/Section.module.css';
import styles from './Templates.module.css';

/** Message skeletons by what they are for, the user's own before those that come with Boardside (O2). */
export function Templates() {
  const [query, setQuery] = useState('');
  const [, go] = useLocation();
  const settings = useSettings();
  const own = useLive(listTemplates);
  if (!settings || !own) return null;
  const shown = findTemplates(allTemplates(own, settings.hiddenTemplates), query);
  const hidden = BUILT_IN.filter(({ id }) => settings.hiddenTemplates.includes(id));
  const hiddenFound = findTemplates(hidden, query);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>Templates</h1>
        <ImportTemplate />
        <Button onClick={() => void beginNew(go)}>New template</Button>
      </div>
      <TextField
        label="Search"
        type="search"
        value={query}
        onChange={setQuery}
        placeholder="A word of its name or text"
      />
      {own.length === 0 && (
        <p className="quiet">
          None is your own yet. Copy one that comes near, or begin with an empty one; yours stand
          first.
        </p>
      )}
      {shown.length === 0 && (
        <Notice title={`No template has “${cleanLine(query)}” in it`}>
          Try another word, or fewer of them.
        </Notice>
      )}
      {PURPOSES.map((purpose) => (
        <Rows
          key={purpose}
          title={PURPOSE_LABELS[purpose]}
          templates={shown.filter((template) => template.purpose === purpose)}
        />
      ))}
      {hiddenFound.length > 0 && (
        <details className={section.section}>
          <summary>Hidden ({hiddenFound.length})</summary>
          <ul className={styles.rows}>
            {hiddenFound.map((template) => (
              <TemplateRow key={template.id} template={template} hidden />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Rows({ title, templates }: { title: string; templates: Template[] }) {
  if (templates.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {templates.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}
