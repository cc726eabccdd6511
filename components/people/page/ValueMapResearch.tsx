import type { ValueMap } from '@/lib/people/value-map';

/** What there is to find out before a message, by what it is called in a sentence. */
const WANTED: Record<keyof ValueMap, string> = {
  projects: 'their projects',
  interests: 'their interests',
  challenges: 'their challenges',
  contribute: 'what you can contribute',
  proposition: 'a value proposition',
  read: 'something of theirs that you have read',
};

/** How far the research is, and what is still open. */
export function ValueMapResearch({ map }: { map: ValueMap }) {
  const wanted = Object.keys(WANTED) as (keyof ValueMap)[];
  const open = wanted.filter((name) => !isKnown(map[name])).map((name) => WANTED[name]);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(open);
  return (
    <div>
      <h2>
        What you could bring{' '}
        <span className="quiet small figures">
          {wanted.length - open.length} of {wanted.length} known
        </span>
      </h2>
      <p className="quiet">
        {open.length === 0
          ? 'That is enough to write to them from.'
          : `Still to find out: ${list}.`}
      </p>
    </div>
  );
}

function isKnown(noted: ValueMap[keyof ValueMap]): boolean {
  return typeof noted === 'string'
    ? noted.trim() !== ''
    : noted.some(({ what }) => what.trim() !== '');
}
