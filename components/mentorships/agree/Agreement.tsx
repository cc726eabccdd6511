import type { PartProps } from '../MentorshipPage';

export default function Agreement({ mentorship }: PartProps) {
  return <h2>Agreement {mentorship.status}</h2>;
}
