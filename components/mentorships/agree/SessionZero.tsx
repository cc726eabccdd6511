import type { PartProps } from '../MentorshipPage';

export default function SessionZero({ mentorship }: PartProps) {
  return <h2>SessionZero {mentorship.status}</h2>;
}
