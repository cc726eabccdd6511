import { useState } from 'react';
import { useLocation } from 'wouter';
import { toast } from '@/components/ui/toast';
import { cleanLine, fold } from '@/lib/text/clean';
import { addPerson } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import type { Choice } from './choices';
import { PaletteBox } from './PaletteBox';
import { useFindings } from './useFindings';

/** Every command and everything that is written down, one line away. */
export function Finder({ commands, onClose }: { commands: Choice[]; onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [, go] = useLocation();
  const add = async (name: string) => {
    try {
      const { person } = await addPerson(name);
      go(`/people/${person.id}`);
    } catch (error) {
      toast(sorry('Not added', error));
    }
  };
  const typed = fold(query);
  const { findings, asked } = useFindings(query);
  const found = findings.map(({ key, title, hint, place }) => ({
    id: key,
    label: title,
    hint,
    run: () => go(place),
  }));
  const fitting = commands.filter(({ label }) =>
    typed.split(' ').every((word) => ` ${fold(label)}`.includes(` ${word}`)),
  );
  const name = query.trim();
  const called = cleanLine(name);
  const settled = asked === name;
  const create =
    called !== '' && settled && found.length === 0
      ? [{ id: 'add', label: `Add “${called}”`, hint: 'as a new lead', run: () => add(called) }]
      : [];
  return (
    <PaletteBox
      label="Find or do"
      placeholder="A person, a word from your notes, or what to do"
      query={query}
      onQuery={setQuery}
      choices={typed === '' ? commands : [...found, ...fitting, ...create]}
      settled={settled}
      onClose={onClose}
    />
  );
}
