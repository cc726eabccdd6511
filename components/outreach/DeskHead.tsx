import { FrontPerson } from './FrontPerson';
import { Standing } from './Standing';
import type { Desk, Start, Writing } from './writing';

/** Above the message: who is in front, and how it stands with whoever it is for. */
export function DeskHead({ start, desk, writing }: { start: Start; desk: Desk; writing: Writing }) {
  return (
    <>
      {start.surface === 'popup' && (
        <FrontPerson lead={writing.lead} onSaved={(person) => desk.choosePerson(person)} />
      )}
      {writing.person && (
        <Standing person={writing.person} purpose={writing.content.purpose} desk={desk} />
      )}
    </>
  );
}
