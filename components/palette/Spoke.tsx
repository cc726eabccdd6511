import { useState } from 'react';
import { useRoute } from 'wouter';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { undo } from '@/lib/store/mutate';
import { getPerson, searchPeople } from '@/lib/store/people';
import { weSpoke } from '@/lib/store/touches';
import { sorry } from '@/lib/store/trouble';
import { PaletteBox } from './PaletteBox';

const SHOWN = 8;

/** "We spoke" in two keys: on a person's page they come first, so that Enter notes it. */
export function Spoke({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [, params] = useRoute('/people/:id');
  const here = params?.id;
  const note = async (id: string, name: string) => {
    try {
      const changes = await weSpoke(id);
      toast(`Noted: you spoke with ${name}.`, () => undo(changes));
    } catch (error) {
      toast(sorry('Not noted', error));
    }
  };
  const shown = useLive(async () => {
    const found = await searchPeople(query, SHOWN);
    const inFront = here && query === '' ? await getPerson(here) : undefined;
    const people = inFront ? [inFront, ...found.filter(({ id }) => id !== here)] : found;
    return { people, query };
  }, [query, here]);
  const choices = (shown?.people ?? []).map(({ id, name, headline }) => ({
    id,
    label: name,
    hint: headline,
    run: () => note(id, name),
  }));
  return (
    <PaletteBox
      label="We spoke"
      placeholder="With whom?"
      query={query}
      onQuery={setQuery}
      choices={choices}
      settled={shown?.query === query}
      onClose={onClose}
    />
  );
}
