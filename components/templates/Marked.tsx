import { SLOT } from '@/lib/outreach/slots';
import styles from './TemplatePreview.module.css';

/** A slot that only the writer can fill, or a variable that does not exist. */
const OPEN = new RegExp(String.raw`(${SLOT.source}|\{\{[^{}\n]{0,200}\}\})`, SLOT.flags);

/** A message with its slots and unknown variables made visible. */
export function Marked({ text }: { text: string }) {
  // The parts at odd places are those that the expression found.
  return text.split(OPEN).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts have nothing else, and no state
      <mark key={index} className={part.startsWith('[') ? styles.slot : styles.unknown}>
        {part}
      </mark>
    ),
  );
}

/** How much is left to the writer. */
export function slotsTold(text: string): string {
  const count = (text.match(OPEN) ?? []).filter((part) => part.startsWith('[')).length;
  if (count === 0) return 'Nothing is left to fill in.';
  return count === 1
    ? 'One slot is left for you to fill.'
    : `${count} slots are left for you to fill.`;
}
