import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { changeSettings } from '@/lib/platform/storage';
import { getPerson } from '@/lib/store/people';
import section from '@/components/ui/Section.module.css';

/** S1: whom to ask when somebody does not fit or never answers. */
export function ProgrammeContact({ id }: { id: string | null }) {
  const person = useLive(async () => (id === null ? null : await getPerson(id)), [id]) ?? null;
  const choose = (programmeContactId: string | null) => changeSettings({ programmeContactId });
  const clear = async () => {
    await choose(null);
    toast('No programme contact any more.', () => choose(id));
  };
  return (
    <div className={section.list}>
      <div className={section.row}>
        <div className={section.grow}>
          <PersonPicker
            label="Programme contact"
            chosen={person}
            onChoose={(chosen) => void choose(chosen.id)}
          />
        </div>
        {person && (
          <Button className={section.end ?? ''} onClick={() => void clear()}>
            Clear
          </Button>
        )}
      </div>
      <p className="quiet small">
        Whom to ask when a mentor of your programme does not fit, or never answers.
      </p>
    </div>
  );
}
