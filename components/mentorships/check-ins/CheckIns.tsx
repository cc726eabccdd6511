import type { PartProps } from '../MentorshipPage';

export default function CheckIns({ mentorship }: PartProps) {
  return <h2>CheckIns {mentorship.status}</h2>;
}
