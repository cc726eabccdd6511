import type { Desk, Writing } from './writing';
import styles from './MessageField.module.css';

/** The skeleton that the message starts from. */
export function TemplateChoice({ desk, writing }: { desk: Desk | null; writing: Writing }) {
  const templates = desk?.fittingTemplates() ?? [];
  const chosen = templates.find(({ id }) => id === writing.content.templateId);
  return (
    <select
      aria-label="Template"
      className={styles.template}
      value={chosen?.id ?? ''}
      autoComplete="off"
      onChange={(event) => {
        const template = templates.find(({ id }) => id === event.target.value);
        if (template) desk?.chooseTemplate(template);
      }}
    >
      {!chosen && <option value="">No template</option>}
      {templates.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
