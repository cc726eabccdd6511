import type { PartProps } from '../MentorshipPage';

export default function Now({ mentorship }: PartProps) {
  return <h2>Now {mentorship.status}</h2>;
}
