import { useState } from 'react';
import { ActionRow } from '@/components/sessions/today/ActionRow';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { DUE_LABELS } from '@/lib/advice/actions';
import { actionsIn, type ActionsAsked } from '@/lib/store/actions';
import { getPeople } from '@/lib/store/people';
import { ActionTerms, type Moving } from './ActionTerms';
import section from '@/components/ui/Section.module.css';

interface Props {
  asked: Omit<ActionsAsked, 'limit'>;
  moving: Moving | null;
  onMoving: (moving: Moving | null) => void;
  /** What was pressed is gone with its row. */
  onGone: () => void;
}

const AT_A_TIME = 100;

/** The actions of one side that are due at about the same time; nothing where there are none. */
export function ActionGroup({ asked, moving, onMoving, onGone }: Props) {
  const { owner, group, personId, today } = asked;
  const [limit, setLimit] = useState(AT_A_TIME);
  const found = useLive(async () => {
    const actions = await actionsIn({ owner, group, personId, today, limit: limit + 1 });
    return { actions, people: await getPeople(actions.map((action) => action.personId)) };
  }, [owner, group, personId, today, limit]);
  if (!found || found.actions.length === 0) return null;
  const { actions, people } = found;
  return (
    <div className={section.list}>
      <h3 className="quiet small">{DUE_LABELS[group]}</h3>
      <ul aria-label={DUE_LABELS[group]}>
        {actions.slice(0, limit).map((action) => {
          const name = people.get(action.personId)?.name ?? 'somebody removed';
          return (
            <ActionRow key={action.id} action={action} name={name} today={today} onGone={onGone}>
              <ActionTerms {...{ action, name, moving, onMoving }} />
            </ActionRow>
          );
        })}
      </ul>
      {actions.length > limit && (
        <Button
          look="quiet"
          className={section.start ?? ''}
          onClick={() => setLimit(limit + AT_A_TIME)}
        >
          Show more
        </Button>
      )}
    </div>
  );
}
