/** What a message is for: the turns a relationship takes, from the first word to the last (O2). */
export const PURPOSES = [
  'introduction-cold',
  'introduction-warm',
  'flash',
  'curiosity',
  'bulletin-board',
  'check-ins-invite',
  'follow-up',
  'thank-you',
  'progress-report',
  'value-first',
  'peer-proposal',
  'reverse-offer',
  'manager-heads-up',
  'reply-to-no',
  'programme-contact',
  'decline-as-mentor',
  'closing',
  'hand-over',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const PURPOSE_LABELS: Record<Purpose, string> = {
  'introduction-cold': 'Introduction, cold',
  'introduction-warm': 'Introduction, warm',
  flash: 'Flash mentorship',
  curiosity: 'Curiosity conversation',
  'bulletin-board': 'Mentors’ bulletin board',
  'check-ins-invite': 'Invitation to regular check-ins',
  'follow-up': 'Follow-up',
  'thank-you': 'Thank-you',
  'progress-report': 'Progress report',
  'value-first': 'Something for them',
  'peer-proposal': 'Peer proposal',
  'reverse-offer': 'Reverse mentoring offer',
  'manager-heads-up': 'Heads-up to your manager',
  'reply-to-no': 'Reply to a no',
  'programme-contact': 'Question to the programme',
  'decline-as-mentor': 'Declining as a mentor',
  closing: 'Closing well',
  'hand-over': 'Handing over to another mentor',
};

/** Purposes that open a relationship: here the bones of O1 are all due. */
export const FIRST_CONTACT: readonly Purpose[] = [
  'introduction-cold',
  'introduction-warm',
  'flash',
  'curiosity',
  'bulletin-board',
];

/** Purposes that ask somebody for something, and so await an answer (O7). */
export const ASKS: readonly Purpose[] = [
  ...FIRST_CONTACT,
  'follow-up',
  'check-ins-invite',
  'peer-proposal',
  'reverse-offer',
  'programme-contact',
];

/** O8: how a sent message counts between you: you asked, you told how it went, or you gave. */
export function countsAs(purpose: Purpose): {
  kind: 'message' | 'gift';
  about: 'ask' | 'update' | null;
} {
  if (purpose === 'value-first') return { kind: 'gift', about: null };
  if (purpose === 'thank-you' || purpose === 'progress-report')
    return { kind: 'message', about: 'update' };
  const asks = purpose !== 'follow-up' && ASKS.includes(purpose);
  return { kind: 'message', about: asks ? 'ask' : null };
}
