import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { cleanLine, fold } from '@/lib/text/clean';
import { addPerson, getPerson, searchPeople } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import type { PickerProps } from './PersonPicker';
import styles from './PersonComboBox.module.css';

const SHOWN = 30;
const ADD = 'add';

interface Option {
  id: string;
  name: string;
  headline: string;
}

export function PersonComboBox({ label, chosen, onChoose }: PickerProps) {
  // What was typed stands until another person has arrived: a flicker back would count as typing and open the list again.
  const [typing, setTyping] = useState<{ text: string; over: string | undefined } | null>(null);
  const typed = typing?.over === chosen?.id ? (typing?.text ?? null) : null;
  const setTyped = (words: string | null) =>
    setTyping(words === null ? null : { text: words, over: chosen?.id });
  const text = typed ?? chosen?.name ?? '';
  const query = typed ?? '';
  const found = useLive(() => searchPeople(query, SHOWN), [query]) ?? [];
  const options: Option[] = found.map(({ id, name, headline }) => ({ id, name, headline }));
  const called = cleanLine(query);
  const isNew = called !== '' && !found.some((person) => person.nameKey === fold(query));
  if (isNew) options.push({ id: ADD, name: `Add “${called}”`, headline: 'as a new lead' });

  const choose = async (key: unknown) => {
    if (typeof key !== 'string') return;
    try {
      const person = await getPerson(key === ADD ? (await addPerson(query)).person.id : key);
      if (person) onChoose(person);
      if (person?.id === chosen?.id) setTyped(null);
    } catch (error) {
      toast(sorry('That person could not be chosen', error));
    }
  };

  return (
    <ComboBox
      className={styles.box ?? ''}
      items={options}
      inputValue={text}
      value={typed === null ? (chosen?.id ?? null) : null}
      onInputChange={(value) => setTyped(value === chosen?.name ? null : value)}
      onChange={(key) => void choose(key)}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.field}>
        <Input className={styles.input ?? ''} placeholder="Type a name" />
        <Button className={styles.open ?? ''} aria-label="Show people">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className={styles.list ?? ''}>
        <ListBox<Option>
          renderEmptyState={() => <p className={styles.none}>Nobody is saved yet. Type a name.</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ''}>
              <span className="wrap">{option.name}</span>
              {option.headline && <span className={styles.headline}>{option.headline}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
