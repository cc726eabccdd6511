import { useEffect, useState } from 'react';
import { readGesture, type LeadGuess } from '@/lib/people/lead';
import { frontTab, type FrontTab } from '@/lib/platform/tabs';
import { DraftForm } from './DraftForm';
import { FrontPerson } from './FrontPerson';
import { useDraft } from './useDraft';
import styles from './Outreach.module.css';

/** Finds out who is in front, then shows them and the draft to them. */
export function Outreach() {
  const [front, setFront] = useState<Front>();
  useEffect(() => {
    void frontTab().then((tab) => setFront({ tab, lead: leadIn(tab) }));
  }, []);
  return front ? <Drafting {...front} /> : null;
}

interface Front {
  tab: FrontTab | null;
  lead: LeadGuess | null;
}

function leadIn(tab: FrontTab | null): LeadGuess | null {
  if (!tab) return null;
  const reading = readGesture({ pageUrl: tab.url, pageTitle: tab.title }, Date.now());
  return reading.found ? reading.lead : null;
}

function Drafting({ tab, lead }: Front) {
  const drafting = useDraft(lead, tab?.url ?? '');
  if (!drafting) return null;
  return (
    <div className={styles.outreach}>
      <FrontPerson lead={lead} onSaved={(person) => drafting.choosePerson(person)} />
      <DraftForm drafting={drafting} tab={tab} />
    </div>
  );
}
