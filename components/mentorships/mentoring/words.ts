import { AD_HOC_DAYS, type Capacity, type Promised } from '@/lib/mentorships/capacity';
import { lengthTold } from '../now/words';

/** "You have 3 h a week; 2 h 15 min are promised, so 45 min are left." */
export function capacityTold(capacity: Capacity, promised: number): string {
  const are = promised === 0 ? 'nothing is' : `${lengthTold(promised)} ${beOf(promised)}`;
  if (capacity.is === 'unsaid')
    return promised === 0
      ? 'Say how many hours a week you have, and you see here how much is promised.'
      : `${lengthTold(promised)} a week ${beOf(promised)} promised. Say how much you have, and you see what is left.`;
  const first = `You have ${lengthTold(capacity.have)} a week, ${are} promised`;
  if (capacity.is === 'over') return `${first}: ${lengthTold(capacity.by)} more than you have.`;
  if (capacity.by === 0 || promised === 0) return `${first}.`;
  return `${first}; ${lengthTold(capacity.by)} ${beOf(capacity.by)} left.`;
}

/** "1 h is", "1 min is", "2 h are", "1 h 30 min are". */
function beOf(minutes: number): string {
  return minutes === 60 || minutes === 1 ? 'is' : 'are';
}

/** What is counted and how, sentence by sentence; empty where there is nothing to count. */
export function countedTold({ mentees, peers, adHoc, unsaid }: Promised): string {
  const who = [
    mentees > 0 &&
      counted(mentees, 'mentorship in which you teach', 'mentorships in which you teach'),
    peers > 0 && counted(peers, 'between peers', 'between peers'),
  ];
  const said = [
    mentees + peers > 0 && `Counted: ${who.filter(Boolean).join(' and ')}.`,
    adHoc > 0 && `Ad hoc counts as one talk in ${AD_HOC_DAYS} days.`,
    unsaid > 0 &&
      (unsaid === 1
        ? '1 has no rhythm yet and is not counted.'
        : `${unsaid} have no rhythm yet and are not counted.`),
  ];
  return said.filter(Boolean).join(' ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
