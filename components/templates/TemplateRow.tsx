import { Link, useLocation } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import type { Template } from '@/lib/outreach/template';
import { isBuiltIn } from '@/lib/outreach/templates';
import { copyToEdit, setHidden } from './actions';
import { channelsTold } from './channels';
import styles from './Templates.module.css';

/** One template of the list, and what can be done with it there. */
export function TemplateRow({
  template,
  hidden = false,
}: {
  template: Template;
  hidden?: boolean;
}) {
  const [, go] = useLocation();
  const { id, label } = template;
  const place = `/templates/${id}`;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Link href={place} className="wrap" dir="auto">
          {label}
        </Link>
        <span className="quiet small">
          {isBuiltIn(id) ? channelsTold(template) : `Yours · ${channelsTold(template)}`}
        </span>
      </div>
      {isBuiltIn(id) ? (
        <span className={styles.actions}>
          <Button
            look="quiet"
            aria-label={`Copy to edit: ${label}`}
            onClick={() => void copyToEdit(template, go)}
          >
            Copy to edit
          </Button>
          <Button
            look="quiet"
            aria-label={`${hidden ? 'Show' : 'Hide'}: ${label}`}
            onClick={() => void setHidden(template, !hidden)}
          >
            {hidden ? 'Show' : 'Hide'}
          </Button>
        </span>
      ) : (
        <Link href={place} className={buttonClass('quiet')} aria-label={`Open: ${label}`}>
          Open
        </Link>
      )}
    </li>
  );
}
