import { useState } from 'react';
import { PersonPicker } from '@/components/people/PersonPicker';
import { useLive } from '@/components/ui/useLive';
import { useSettings } from '@/components/ui/useSettings';
import { CHANNELS } from '@/lib/outreach/channel';
import { checkTemplate, fill, TemplateError } from '@/lib/outreach/fill';
import type { Known } from '@/lib/outreach/facts';
import type { SharedTemplate } from '@/lib/outreach/shared-template';
import { getPerson, searchPeople } from '@/lib/store/people';
import { Marked, slotsTold } from './Marked';
import section from '@/components/ui/Section.module.css';
import styles from './TemplatePreview.module.css';

/** What a template says to a real person: the one chosen, at first whoever was changed last. */
export function TemplatePreview({ template }: { template: SharedTemplate }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const me = useSettings();
  const person = useLive(
    async () =>
      (await (chosen ? getPerson(chosen) : searchPeople('', 1).then(([one]) => one))) ?? null,
    [chosen],
  );
  if (!me || person === undefined) return null;
  const message = preview(template, { person, me });
  const checked = checkTemplate(template);
  const [channel] = template.channels;
  const limit = channel && CHANNELS[channel].limit(me.linkedInPlan);
  return (
    <section className={section.list} aria-label="Preview">
      <PersonPicker label="Preview for" chosen={person} onChoose={({ id }) => setChosen(id)} />
      {!checked.ok && (
        <p role="status" className={section.problem}>
          {checked.says}
        </p>
      )}
      {message && (
        <div className={styles.message} dir="auto">
          {message.subject !== '' && (
            <p className={styles.subject}>
              <Marked text={message.subject} />
            </p>
          )}
          <p className={styles.body}>
            <Marked text={message.body} />
          </p>
        </div>
      )}
      {message && (
        <p className="quiet small figures">
          {slotsTold(message.subject + message.body)}
          {limit &&
            message.body.length * 2 > limit.body &&
            ` ${message.body.length} of ${limit.body} characters.`}
        </p>
      )}
    </section>
  );
}

function preview(template: SharedTemplate, known: Known) {
  try {
    return fill(template, known);
  } catch (error) {
    if (error instanceof TemplateError) return null;
    throw error;
  }
}
