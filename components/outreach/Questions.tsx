import { Button } from '@/components/ui/Button';
import type { Verdict } from '@/lib/outreach/recipient';
import type { Person } from '@/lib/people/person';
import { askToEnter } from '@/lib/platform/access';
import { learnNickname } from '@/lib/store/people';
import { Question } from './Question';
import type { Outcome } from './useDelivery';
import type { Desk } from './writing';

interface Props {
  outcome: Outcome;
  desk: Desk;
  person: Person | null;
  onCancel: () => void;
}

/** What has to be answered before a draft goes in. */
export function Questions({ outcome, desk, person, onCancel }: Props) {
  if (outcome.kind === 'whose') {
    return <Whose {...outcome} desk={desk} person={person} onCancel={onCancel} />;
  }
  if (outcome.kind === 'occupied') {
    return (
      <Question
        key="occupied"
        title="There is text in the box already"
        says="Where should the draft go?"
      >
        <Button look="main" onClick={() => void outcome.go('append')}>
          Add after it
        </Button>
        <Button onClick={() => void outcome.go('replace')}>Replace it</Button>
        <Button look="quiet" onClick={onCancel}>
          Don’t insert
        </Button>
      </Question>
    );
  }
  if (outcome.kind === 'access') {
    const { site, go } = outcome;
    return (
      <Question
        key="access"
        title={`Let Boardside into ${site}?`}
        says="It may not see this site from the side panel, or no longer. It reads the message box and whom it writes to, when you press Insert, and nothing else. The toolbar button works without this."
      >
        <Button
          look="main"
          onClick={() => void askToEnter(site).then((given) => (given ? go() : onCancel()))}
        >
          Allow on {site}
        </Button>
        <Button onClick={onCancel}>Not now</Button>
      </Question>
    );
  }
  return null;
}

/** Whose conversation it is; the answer can teach another name of theirs. */
function Whose({
  verdict,
  go,
  desk,
  person,
  onCancel,
}: Omit<Extract<Outcome, { kind: 'whose' }>, 'kind'> & Omit<Props, 'outcome'>) {
  const found = verdict.kind === 'doubt' || verdict.kind === 'other' ? verdict.found : null;
  const learn = async () => {
    if (!person || found === null) return;
    await learnNickname(person.id, found);
    await desk.refreshPerson();
    await go();
  };
  return (
    <Question
      key="whose"
      title="Whose conversation is this?"
      says={`The draft is for ${person?.name ?? 'somebody else'}. ${seen(verdict)}`}
    >
      <Button look="main" onClick={onCancel}>
        Don’t insert
      </Button>
      <Button onClick={() => void go()}>Insert anyway</Button>
      {found !== null && person && (
        <Button onClick={() => void learn()}>
          It’s {person.name}: remember “{found}”
        </Button>
      )}
    </Question>
  );
}

function seen(verdict: Verdict): string {
  if (verdict.kind === 'group') return `Several people read this one: ${verdict.found}.`;
  if (verdict.kind === 'doubt')
    return `This one is with ${verdict.found}. Is that the same person?`;
  if (verdict.kind === 'other') return `This one is with ${verdict.found}.`;
  return 'The page does not say whom this box writes to.';
}
