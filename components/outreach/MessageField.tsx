import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { controlClass, Field } from '@/components/ui/Field';
import { CHANNELS } from '@/lib/outreach/channel';
import { slotFrom } from '@/lib/outreach/slots';
import { TemplateChoice } from './TemplateChoice';
import type { Desk, Writing } from './writing';
import styles from './MessageField.module.css';

interface Props {
  desk: Desk | null;
  writing: Writing;
  box: RefObject<HTMLTextAreaElement | null>;
  onType: (body: string) => void;
  onInsert: () => void;
}

/**
 * The message itself. Tab walks the slots that are still to fill, and goes on
 * when there are no more; Enter makes a line, Ctrl/⌘ Enter inserts.
 */
export function MessageField({ desk, writing, box, onType, onInsert }: Props) {
  const { content, settings } = writing;
  const limit = CHANNELS[content.channel].limit(settings?.linkedInPlan ?? 'free')?.body ?? null;
  useFirstSlot(box, content.templateId, desk !== null);
  useTypedAlready(box, content.body, onType);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onInsert();
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const slot = slotFrom(value, event.shiftKey ? selectionStart : selectionEnd, event.shiftKey);
    if (!slot) return undefined;
    event.preventDefault();
    return event.currentTarget.setSelectionRange(slot.from, slot.to);
  };
  return (
    <Field
      label="Message"
      className={styles.grow}
      aside={
        <>
          <TemplateChoice desk={desk} writing={writing} />
          <Count length={content.body.length} limit={limit} />
        </>
      }
    >
      {(id) => (
        <textarea
          id={id}
          ref={box}
          className={controlClass}
          value={content.body}
          dir="auto"
          spellCheck
          autoComplete="off"
          // The popup was opened to write.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onKeyDown={press}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A fresh template is begun at its first slot, unless the caret is somewhere else by now. */
function useFirstSlot(
  box: RefObject<HTMLTextAreaElement | null>,
  templateId: string | null,
  ready: boolean,
) {
  const begun = useRef<string | null>(null);
  useEffect(() => {
    if (!ready || templateId === null || begun.current === templateId) return;
    begun.current = templateId;
    if (!box.current || document.activeElement !== box.current) return;
    const slot = slotFrom(box.current.value, 0);
    if (slot) box.current.setSelectionRange(slot.from, slot.to);
  }, [box, ready, templateId]);
}

/**
 * The popup's page can be typed into before its script runs: what stands there by then is the message's beginning.
 * (After a reload too: its fields say `autocomplete="off"`, or the browser would put back what they held.)
 */
function useTypedAlready(
  box: RefObject<HTMLTextAreaElement | null>,
  body: string,
  onType: (body: string) => void,
) {
  useLayoutEffect(() => {
    if (box.current && box.current.value !== body) onType(box.current.value);
    // Once, when the page is taken over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** How much of the channel's room is used. */
function Count({ length, limit }: { length: number; limit: number | null }) {
  const over = limit !== null && length > limit;
  return (
    <span className={`figures ${styles.count} ${over ? styles.over : ''}`}>
      {length}
      {limit !== null && ` / ${limit}`}
      {over && ' too long'}
    </span>
  );
}
