import type { PartProps } from '../MentorshipPage';
import { CalendarFile } from './CalendarFile';

export default function Now({ mentorship }: PartProps) {
  return (
    <>
      <h2>Now {mentorship.status}</h2>
      <CalendarFile mentorship={mentorship} />
    </>
  );
}
