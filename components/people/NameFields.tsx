import { AutoText } from '@/components/ui/AutoText';
import { named, type Person } from '@/lib/people/person';
import { cleanLine } from '@/lib/text/clean';
import { patchPerson } from '@/lib/store/people';

/** Who somebody is: what a page can be guessed from, and corrected. */
export function NameFields({ person }: { person: Person }) {
  const keep = (patch: Partial<Person>) => patchPerson(person.id, patch);
  return (
    <>
      <AutoText
        label="Name"
        value={person.name}
        save={async (name) => (cleanLine(name) === '' ? undefined : keep(named(name)))}
      />
      <AutoText label="Headline" value={person.headline} save={(headline) => keep({ headline })} />
      <AutoText label="Company" value={person.company} save={(company) => keep({ company })} />
      <AutoText label="Place" value={person.place} save={(place) => keep({ place })} />
    </>
  );
}
