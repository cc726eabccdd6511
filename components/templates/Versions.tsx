import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { LOCALE } from '@/components/ui/when';
import type { OwnTemplate } from '@/lib/outreach/template';
import { undo } from '@/lib/store/mutate';
import { restoreVersion } from '@/lib/store/templates';
import section from '@/components/ui/Section.module.css';

const DATE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

/** What the template said before, newest first; each can be brought back. */
export function Versions({ template: { id, versions } }: { template: OwnTemplate }) {
  if (versions.length === 0) return null;
  const restore = async (at: number) => {
    const changes = await restoreVersion(id, at);
    toast('The earlier wording is back.', () => undo(changes));
  };
  return (
    <details className={section.section}>
      <summary>Earlier versions ({versions.length})</summary>
      <ul className={section.list}>
        {versions.toReversed().map(({ at, subject, body }) => (
          <li key={at} className={section.row}>
            <div className={section.grow}>
              <time className="quiet small figures" dateTime={new Date(at).toISOString()}>
                Until {DATE.format(at)}
              </time>
              <span className={section.open} dir="auto">
                {[subject, body].filter(Boolean).join(' · ') || 'Empty'}
              </span>
            </div>
            <Button
              look="quiet"
              aria-label={`Restore: until ${DATE.format(at)}`}
              onClick={() => void restore(at)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
