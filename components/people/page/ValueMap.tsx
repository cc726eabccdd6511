import { AutoText } from '@/components/ui/AutoText';
import type { Person } from '@/lib/people/person';
import { patchValueMap } from '@/lib/store/value-map';
import { ValueMapRead } from './ValueMapRead';
import { ValueMapResearch } from './ValueMapResearch';
import section from '@/components/ui/Section.module.css';
import styles from './ValueMap.module.css';

/** O3: what is known of their work, and what you could bring to it. It fills your messages. */
export function ValueMap({ person }: { person: Person }) {
  const { valueMap: map } = person;
  const keep = (fields: Parameters<typeof patchValueMap>[1]) => patchValueMap(person.id, fields);
  const count = sentences(map.proposition);
  return (
    <section className={section.section} aria-label="What you could bring">
      <ValueMapResearch map={map} />
      <div className={styles.map}>
        <AutoText
          long
          label="Their projects"
          value={map.projects}
          placeholder="the open tide tables"
          save={(projects) => keep({ projects })}
        />
        <AutoText
          long
          label="Their interests"
          value={map.interests}
          save={(interests) => keep({ interests })}
        />
        <AutoText
          long
          label="Their challenges"
          value={map.challenges}
          save={(challenges) => keep({ challenges })}
        />
        <AutoText
          long
          label="What I can contribute"
          value={map.contribute}
          save={(contribute) => keep({ contribute })}
        />
      </div>
      <div className={section.list}>
        <AutoText
          long
          label="Value proposition"
          value={map.proposition}
          placeholder="You would get a reader who runs your tables every day. …"
          save={(proposition) => keep({ proposition })}
        />
        <p className="quiet small figures">
          {count === 0 ? '' : `${count} ${count === 1 ? 'sentence' : 'sentences'}. `}
          Two or three say what they gain from knowing you.
        </p>
      </div>
      <ValueMapRead personId={person.id} reads={map.read} />
    </section>
  );
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentences(text: string): number {
  return [...SENTENCES.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}
