import { useRef } from 'react';
import { useNow } from '@/components/ui/useNow';
import { useSettings } from '@/components/ui/useSettings';
import { CapacityNow } from './CapacityNow';
import { HoursLog } from './HoursLog';
import { Mentees } from './Mentees';
import { ProfileShown } from './ProfileShown';
import page from '../Mentorships.module.css';

/** G1: the mentor's hat: time, mentees, hours given, and the profile others find you by. */
export function Mentoring() {
  const settings = useSettings();
  const hours = useRef<HTMLInputElement>(null);
  const now = useNow(300_000);
  if (!settings) return null;
  return (
    <div className={page.page}>
      <h1>Mentoring</h1>
      <CapacityNow hours={settings.mentorHours} field={hours} />
      <Mentees now={now} />
      <HoursLog now={now} />
      <ProfileShown settings={settings} onSayHours={() => hours.current?.focus()} />
    </div>
  );
}
