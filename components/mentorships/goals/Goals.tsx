import type { PartProps } from '../MentorshipPage';

export default function Goals({ mentorship }: PartProps) {
  return <h2>Goals {mentorship.status}</h2>;
}
