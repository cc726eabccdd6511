import { Select } from '@/components/ui/Field';
import { CHANNELS, CHANNEL_IDS } from '@/lib/outreach/channel';
import { PURPOSES, PURPOSE_LABELS } from '@/lib/outreach/draft';
import { templatesFor } from '@/lib/outreach/templates';
import type { Drafting } from './useDraft';
import styles from './DraftForm.module.css';

const PURPOSE_OPTIONS = PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }));
const CHANNEL_OPTIONS = CHANNEL_IDS.map((value) => ({ value, label: CHANNELS[value].label }));

/** What the message is for, where it goes, and the skeleton it starts from. */
export function Choices({ drafting }: { drafting: Drafting }) {
  const { purpose, channel, templateId } = drafting.content;
  const templates = templatesFor(purpose, channel);
  return (
    <div className={styles.row}>
      <Select
        label="Purpose"
        value={purpose}
        options={PURPOSE_OPTIONS}
        onChange={drafting.choosePurpose}
      />
      <Select
        label="Channel"
        value={channel}
        options={CHANNEL_OPTIONS}
        onChange={drafting.chooseChannel}
      />
      <Select
        label="Template"
        value={templates.some(({ id }) => id === templateId) ? (templateId ?? '') : ''}
        placeholder="None"
        options={templates.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          const template = templates.find((candidate) => candidate.id === id);
          if (template) drafting.chooseTemplate(template);
        }}
      />
    </div>
  );
}
