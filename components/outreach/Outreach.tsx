import { useEffect, useState } from 'react';
import { readGesture } from '@/lib/people/lead';
import { frontTab, type FrontTab } from '@/lib/platform/tabs';
import { DraftForm } from './DraftForm';
import { FrontPerson } from './FrontPerson';
import { useDraft } from './useDraft';
import styles from './Outreach.module.css';

/** Finds out who is in front, then shows them and the draft to them. */
export function Outreach() {
  const [front, setFront] = useState<{ tab: FrontTab | null }>();
  useEffect(() => {
    void frontTab().then((tab) => setFront({ tab }));
  }, []);
  return front ? <Drafting tab={front.tab} /> : null;
}

function Drafting({ tab }: { tab: FrontTab | null }) {
  const reading = tab && readGesture({ pageUrl: tab.url, pageTitle: tab.title }, Date.now());
  const lead = reading?.found ? reading.lead : null;
  const drafting = useDraft(lead, tab?.url ?? '');
  if (!drafting) return null;
  return (
    <div className={styles.outreach}>
      <FrontPerson lead={lead} onSaved={(person) => drafting.choosePerson(person)} />
      <DraftForm drafting={drafting} tab={tab} />
    </div>
  );
}
