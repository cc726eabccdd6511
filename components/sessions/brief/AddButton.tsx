import styles from './Brief.module.css';

/** Puts a text on a list by one press; once it is there, says so. */
export function AddButton({
  text,
  added,
  onAdd,
}: {
  text: string;
  added: boolean;
  onAdd: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={`${added ? 'Added' : 'Add'}: ${text}`}
      disabled={added}
      onClick={onAdd}
    >
      <span aria-hidden="true">{added ? '✓' : '+'}</span>
      <span dir="auto">{text}</span>
    </button>
  );
}
