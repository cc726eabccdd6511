import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { LOCALE } from '@/components/ui/when';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { partLabel, partWords, type Sides } from '@/lib/mentorships/term-parts';
import type { Terms as AllTerms } from '@/lib/mentorships/terms';
import { TermEditor } from './TermEditor';
import section from '@/components/ui/Section.module.css';
import styles from './Agreement.module.css';

type Part = keyof AllTerms;

interface Props {
  mentorship: Mentorship;
  sides: Sides;
  heading: string;
  parts: readonly Part[];
  /** What stands before the terms. */
  children?: ReactNode;
}

/** A section of the agreement: what was said, to be changed in place, and what could be added. */
export function Terms({ mentorship, sides, heading, parts, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState<Part | null>(null);
  const last = useRef<Part | null>(null);
  useEffect(() => {
    const place = frame.current;
    if (editing !== null) focusField(place?.querySelector('[data-editing]'));
    // Back to what opened it, wherever that stands by now.
    else if (last.current !== null)
      place?.querySelector<HTMLElement>(`[data-part="${last.current}"]`)?.focus();
    last.current = editing;
  }, [editing]);
  const label = (part: Part) => partLabel(part, sides);
  const words = (part: Part) => partWords(mentorship.terms, part, sides, LOCALE);
  const shown = parts.filter((part) => part === editing || words(part) !== '');
  const unsaid = parts.filter((part) => !shown.includes(part));
  return (
    <section ref={frame} className={section.section}>
      <h3>{heading}</h3>
      <dl className={styles.terms}>
        {children}
        {shown.map((part) =>
          part === editing ? (
            <div key={part} className={styles.editing} data-editing>
              <dt className="unseen">{label(part)}</dt>
              <dd>
                <TermEditor
                  mentorship={mentorship}
                  part={part}
                  label={label(part)}
                  them={sides.them}
                />
                <Button className={section.start ?? ''} onClick={() => setEditing(null)}>
                  Done
                </Button>
              </dd>
            </div>
          ) : (
            <div key={part} className={styles.term}>
              <dt>{label(part)}</dt>
              <dd>
                <span className={styles.text} dir="auto">
                  {words(part)}
                </span>
                <Button
                  look="quiet"
                  data-part={part}
                  aria-label={`Change: ${label(part)}`}
                  onClick={() => setEditing(part)}
                >
                  Change
                </Button>
              </dd>
            </div>
          ),
        )}
      </dl>
      {unsaid.length > 0 && (
        <div className={section.row}>
          {unsaid.map((part) => (
            <Button
              key={part}
              look="quiet"
              data-part={part}
              aria-label={`Add: ${label(part)}`}
              onClick={() => setEditing(part)}
            >
              + {label(part)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function focusField(place: Element | null | undefined): void {
  const field =
    place?.querySelector<HTMLElement>('input:checked') ??
    place?.querySelector<HTMLElement>('textarea, input, select');
  field?.focus();
}
