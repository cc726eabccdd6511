import { peopleCsv } from '@/lib/exchange/people/write-csv';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import type { Settings } from '@/lib/settings/settings';
import { exportEverything } from './export';
import { listPeople } from './people';

/** What can leave as one text: everything, or the people for other programs. */
export type Form =
  | { kind: 'everything'; settings: Settings; now: number }
  | { kind: 'list'; private: boolean }
  | { kind: 'cards' };

/** A file as it leaves. */
export async function fileOf(form: Form): Promise<Blob> {
  return new Blob([await textOf(form)]);
}

async function textOf(form: Form): Promise<string> {
  if (form.kind === 'everything') return exportEverything(form.settings, form.now);
  const people = await listPeople(Infinity);
  return form.kind === 'list' ? peopleCsv(people, { private: form.private }) : peopleVcards(people);
}
