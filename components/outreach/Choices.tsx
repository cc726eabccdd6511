import { Select } from '@/components/ui/Field';
import { CHANNELS, CHANNEL_IDS } from '@/lib/outreach/channel';
import { PURPOSES, PURPOSE_LABELS } from '@/lib/outreach/purpose';
import type { Desk, Writing } from './writing';
import styles from './Choices.module.css';

const PURPOSE_OPTIONS = PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }));
const CHANNEL_OPTIONS = CHANNEL_IDS.map((value) => ({ value, label: CHANNELS[value].label }));

interface Props extends Pick<Desk, 'choosePurpose' | 'chooseChannel'> {
  writing: Writing;
}

/** What the message is for and where it goes. */
export function Choices({ writing, choosePurpose, chooseChannel }: Props) {
  const { purpose, channel } = writing.content;
  return (
    <div className={styles.row}>
      <Select label="Purpose" value={purpose} options={PURPOSE_OPTIONS} onChange={choosePurpose} />
      <Select label="Channel" value={channel} options={CHANNEL_OPTIONS} onChange={chooseChannel} />
    </div>
  );
}
