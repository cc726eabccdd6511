import { teaches, type Role } from '@/lib/mentorships/mentorship';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';

/** The words of the page in each role: a mentee has goals of their own, a mentor promises and hears. */
export function wordsFor(role: Role, person: Person) {
  const first = firstName(person.name) || 'them';
  const whose = first === 'them' ? 'Their' : `${first}’s`;
  const gives = teaches(role);
  return {
    first,
    mine: gives ? 'What you promised' : 'Yours to do',
    theirs: gives || role === 'peer' ? `${whose} to do` : `What ${first} promised`,
    goals: gives ? `${whose} goals` : role === 'peer' ? 'Goals of you both' : 'Goals',
    theirManager: `${whose} manager`,
    advice: (count: number) => {
      const pieces = count === 1 ? '1 piece of advice' : `${count} pieces of advice`;
      return gives ? `${pieces} you have not heard back about` : `${pieces} to report back`;
    },
    canNotGoOn: gives ? 'I can’t go on as their mentor' : 'Close it well',
  };
}

/** "No talk yet", "1 talk, 30 min", "12 talks, 6 h 30 min". */
export function talkedTold(talks: number, minutes: number): string {
  if (talks === 0) return 'No talk yet';
  return `${talks === 1 ? '1 talk' : `${talks} talks`}, ${lengthTold(minutes)}`;
}

/** Whole minutes as "45 min", "2 h", "6 h 30 min". */
export function lengthTold(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const time = [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`];
  return time.filter(Boolean).join(' ');
}
