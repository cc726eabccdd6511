import { useRef } from 'react';
import { AutoText } from '@/components/ui/AutoText';
import { Chips } from '@/components/ui/Chips';
import { Select } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { CHANNEL_IDS, CHANNELS, type ChannelId } from '@/lib/outreach/channel';
import { PURPOSE_LABELS, PURPOSES } from '@/lib/outreach/purpose';
import type { OwnTemplate } from '@/lib/outreach/template';
import { keepTemplate } from '@/lib/store/templates';
import { sorry } from '@/lib/store/trouble';
import { VariableMenu } from './VariableMenu';
import styles from './TemplatePage.module.css';

const PURPOSE_OPTIONS = PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }));
const CHANNEL_OPTIONS = CHANNEL_IDS.map((value) => ({ value, label: CHANNELS[value].label }));

type Words = Partial<Pick<OwnTemplate, 'subject' | 'body'>>;

/** A template being changed; every keystroke is kept, and what it said before the first of them too. */
export function TemplateForm({ template }: { template: OwnTemplate }) {
  const { id } = template;
  const begun = useRef(false);
  const texts = useRef<HTMLDivElement>(null);
  const caret = useRef<Element | null>(null);

  const word = async (words: Words) => {
    await keepTemplate(id, words, !begun.current);
    begun.current = true;
  };
  const keep = (fields: Parameters<typeof keepTemplate>[1]) => {
    keepTemplate(id, fields).catch((error: unknown) => toast(sorry('That was not kept', error)));
  };
  const cutFor = (flip: (channels: readonly ChannelId[]) => ChannelId[]) => {
    if (flip(template.channels).length === 0) toast('A template is cut for one channel at least.');
    else keep(({ channels }) => (flip(channels).length > 0 ? { channels: flip(channels) } : {}));
  };
  /** Where the caret was last, else at the end of the message; typed as by hand, so that Ctrl+Z takes it out. */
  const insert = (words: string) => {
    const field = caret.current ?? texts.current?.querySelector('textarea');
    if (field instanceof HTMLElement) field.focus();
    if (!caret.current && field instanceof HTMLTextAreaElement) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    // oxlint-disable-next-line typescript/no-deprecated -- the only way that keeps the browser's own undo
    document.execCommand('insertText', false, words);
  };

  return (
    <section className={styles.form} aria-label="Template">
      <AutoText
        label="Name"
        value={template.label}
        save={async (label) =>
          label.trim() === '' ? undefined : keepTemplate(id, { label: label.slice(0, 120) })
        }
      />
      <Select
        label="Purpose"
        value={template.purpose}
        options={PURPOSE_OPTIONS}
        onChange={(purpose) => keep({ purpose })}
      />
      <Chips
        label="Cut for"
        options={CHANNEL_OPTIONS}
        chosen={template.channels}
        onChange={cutFor}
      />
      <div
        ref={texts}
        className={styles.form}
        onFocus={(event) => {
          caret.current = event.target;
        }}
      >
        <AutoText label="Subject" value={template.subject} save={(subject) => word({ subject })} />
        <AutoText
          long
          label="Message"
          value={template.body}
          placeholder="Hi {{person.firstName}}, …"
          save={(body) => word({ body })}
        />
      </div>
      <VariableMenu onChoose={insert} />
      <p className="quiet small">
        A variable is filled from what is known. Write [what only you can say] for the rest.
      </p>
    </section>
  );
}
