import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { readRecord } from '@/lib/store/mentorship-record';

/**
 * All that is known of a mentorship. It is read again when what belongs to it
 * changes, and not for the mentorship itself, whose texts are typed here: that
 * is the one given.
 */
export function useRecord(mentorship: Mentorship | undefined): MentorshipRecord | undefined {
  const record = useLive(
    async () => (mentorship ? await readRecord(mentorship) : null),
    [mentorship?.id, mentorship?.personId],
  );
  return record && mentorship ? { ...record, mentorship } : undefined;
}
