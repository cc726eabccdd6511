import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import type { Choice } from './choices';
import styles from './Palette.module.css';

interface Props {
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  /** What can be chosen for the words typed so far. */
  choices: Choice[];
  /** Whether `choices` are those for `query`, and not for what was typed before. */
  settled: boolean;
  onClose: () => void;
}

/** One line to type in and what it leads to. Enter takes the first; arrows choose another; Escape leaves. */
export function PaletteBox(props: Props) {
  const { label, placeholder, query, onQuery, choices, settled, onClose } = props;
  const wanted = useRef(false);
  const choose = (id: unknown) => {
    const choice = choices.find((one) => one.id === id);
    if (!choice) return;
    onClose();
    void choice.run();
  };
  // Enter pressed faster than the answer came waits for it.
  useEffect(() => {
    if (!wanted.current || !settled) return;
    wanted.current = false;
    choose(choices[0]?.id);
  });
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (settled) choose(marked() ?? choices[0]?.id);
    else wanted.current = true;
  };
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.sheet ?? ''}>
        <AriaDialog aria-label={label} className={styles.dialog ?? ''}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter, before the parts within hear it */}
          <div onKeyDownCapture={enter}>
            <Autocomplete inputValue={query} onInputChange={onQuery}>
              <SearchField
                aria-label={label}
                className={styles.search ?? ''}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type in
                autoFocus
              >
                <Input placeholder={placeholder} className={styles.input ?? ''} />
              </SearchField>
              <ListBox
                aria-label="Choices"
                className={styles.list ?? ''}
                items={choices}
                onAction={choose}
                renderEmptyState={() => (
                  <p className={styles.none}>Nothing fits. Try fewer words.</p>
                )}
              >
                {(choice) => (
                  <ListBoxItem
                    id={choice.id}
                    textValue={choice.label}
                    className={styles.choice ?? ''}
                  >
                    <span className={styles.words}>
                      <span className={styles.line} dir="auto">
                        {choice.label}
                      </span>
                      {choice.hint && (
                        <span className={styles.soft} dir="auto">
                          {choice.hint}
                        </span>
                      )}
                    </span>
                    {choice.key && <kbd className={styles.key}>{choice.key}</kbd>}
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The id of the choice that the arrows have marked, if it is still there. */
function marked(): string | null {
  const id = document.activeElement?.getAttribute('aria-activedescendant');
  return id ? (document.getElementById(id)?.getAttribute('data-key') ?? null) : null;
}
