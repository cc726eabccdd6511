import { bothWays, type Mentorship, type Role } from '@/lib/mentorships/mentorship';

/** The terms that are said in words of one's own. */
export type TextPart =
  | 'direction'
  | 'backgrounds'
  | 'hopes'
  | 'fit'
  | 'between'
  | 'mayTell'
  | 'bringMe'
  | 'bringThem'
  | 'accountability'
  | 'projects';

export const PLACEHOLDERS: Record<TextPart, string> = {
  direction: 'The area, and where it should lead',
  backgrounds: 'Where each of you comes from, as far as it matters here',
  hopes: 'What would make it worth the time, for each of you',
  fit: 'What speaks for the two of you, and what to watch',
  between: 'Reviews? Questions in between? How soon answered?',
  mayTell: 'What may be told, and to whom',
  bringMe: 'Skills, time, work to look at',
  bringThem: 'Experience, honest feedback, introductions',
  accountability: 'Who promises what, and when you ask each other',
  projects: 'Something small to make together',
};

const OUTRIGHT: Record<Role, { is: (them: string) => string; say: string }> = {
  mentee: {
    is: (them) => `This is a mentorship: you learn from ${them}.`,
    say: '“I would like you to be my mentor for a while. May I say what that would mean?”',
  },
  mentor: {
    is: (them) => `This is a mentorship: ${them} learns from you.`,
    say: '“I would be glad to be your mentor for a while. Let us agree what that means.”',
  },
  peer: {
    is: (them) => `This is a mentorship between peers: you and ${them} learn from each other.`,
    say: '“Shall we mentor each other for a while? Let us agree how.”',
  },
  reverse: {
    is: (them) => `This is a reverse mentorship: ${them} learns from you.`,
    say: '“I could show you how it looks from here. Shall we make it a mentorship?”',
  },
};

/** S2: said outright, before anything is agreed; and words to say it with. */
export function sayItOutright(role: Role, them: string): { is: string; say: string } {
  const { is, say } = OUTRIGHT[role];
  return { is: is(them), say };
}

/** Between those who both teach, what each brings is what they teach (G2, G3). */
export function brought(role: Role, them: string): { mine: Brought; theirs: Brought } {
  if (!bothWays(role))
    return {
      mine: { label: 'What you bring', hint: PLACEHOLDERS.bringMe },
      theirs: { label: `What ${them} brings`, hint: PLACEHOLDERS.bringThem },
    };
  const mine =
    role === 'peer'
      ? 'What you know well, and how you would show it'
      : 'What you see and know that they don’t, and how you would show it';
  return {
    mine: { label: `You teach ${them}`, hint: mine },
    theirs: {
      label: `You learn from ${them}`,
      hint: 'What they know well, and what you want of it',
    },
  };
}

interface Brought {
  label: string;
  hint: string;
}

/** Whether a text is offered: two of them are for those who both teach, unless something was said there. */
export function isAsked(
  part: TextPart,
  { role, terms }: Pick<Mentorship, 'role' | 'terms'>,
): boolean {
  const forBoth = part === 'accountability' || part === 'projects';
  return !forBoth || bothWays(role) || terms[part] !== '';
}

export const UNSAID = { value: 'unsaid', label: 'Not said' } as const;
