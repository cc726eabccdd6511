import { done } from '@/components/ui/done';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { changedSince } from '@/lib/mentorships/ending';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { KitProps } from './Ending';
import section from '@/components/ui/Section.module.css';

/** What has become possible since the beginning; the record suggests, your words stand. */
export function Changed({ ending, save, record }: KitProps & { record: MentorshipRecord }) {
  const { changed } = ending;
  const lines = changedSince(record, myZone()).filter((line) => !changed.includes(line));
  const take = () => {
    const list = lines.map((line) => `- ${line}`).join('\n');
    const words = changed.trim() === '' ? list : `${changed.trimEnd()}\n${list}`;
    return done(() => save({ changed: words }), 'Taken from the record.');
  };
  return (
    <section className={section.section}>
      <h2>What has changed</h2>
      {lines.length > 0 && (
        <div className={section.hint}>
          <ul className={`${section.grow} ${section.list}`} aria-label="From the record">
            {lines.map((line) => (
              <li key={line} className="wrap" dir="auto">
                {line}
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={() => void take()}>
            Put it in
          </Button>
        </div>
      )}
      <AutoText
        label="Since you began"
        long
        value={changed}
        placeholder="What is possible now that was not then?"
        save={(text) => save({ changed: text })}
      />
    </section>
  );
}
