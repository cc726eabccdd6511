import { chooseFiles } from '@/components/exchange/choose-files';
import { openPanel } from '@/lib/platform/panel';
import type { Choice } from './choices';

interface Doors {
  go: (place: string) => void;
  /** Opens the palette to choose whom you spoke with. */
  spoke: () => void;
  help: () => void;
}

type Saves = typeof import('@/components/exchange/save');

/** What is taken out and brought in; what makes the files is loaded when one is asked for. */
function exchange(go: Doors['go']): Choice[] {
  const saves: [id: string, label: string, run: (saves: Saves) => Promise<void>][] = [
    ['save-everything', 'Export everything to a file', (all) => all.saveEverything()],
    [
      'save-notes',
      'Save people and sessions as notes (Markdown), without private lines',
      (all) => all.saveNotes(false),
    ],
    [
      'save-notes-private',
      'Save people and sessions as notes (Markdown), with private lines',
      (all) => all.saveNotes(true),
    ],
    [
      'save-csv',
      'Save people as a list (CSV), without private lines',
      (all) => all.savePeopleCsv(false),
    ],
    ['save-vcard', 'Save people as cards (vCard)', (all) => all.savePeopleVcards()],
    ['save-ics', 'Save your sessions as a calendar (.ics)', (all) => all.saveCalendar()],
  ];
  return [
    ...saves.map(([id, label, run]) => ({
      id,
      label,
      run: async () => run(await import('@/components/exchange/save')),
    })),
    {
      id: 'import',
      label: 'Import a file: backup, contacts, notes',
      run: async () => {
        if (await chooseFiles()) go('/exchange');
      },
    },
  ];
}

/** Every command of the full page and the panel. */
export function commands({ go, spoke, help }: Doors): Choice[] {
  return [
    { id: 'spoke', label: 'We spoke: note a talk', key: 'w', run: spoke },
    { id: 'board', label: 'Go to the board', key: 'b', run: () => go('/board') },
    { id: 'people', label: 'Go to people', key: 'p', run: () => go('/people') },
    { id: 'mentorships', label: 'Go to mentorships', key: 'i', run: () => go('/mentorships') },
    {
      id: 'mentoring',
      label: 'Go to mentoring: mentees, hours, your profile',
      run: () => go('/mentoring'),
    },
    { id: 'advice', label: 'Go to advice', key: 'a', run: () => go('/advice') },
    { id: 'actions', label: 'Go to actions: yours and theirs', run: () => go('/actions') },
    {
      id: 'contradictions',
      label: 'Go to advice that differs',
      run: () => go('/advice/contradictions'),
    },
    { id: 'write', label: 'Write a message', key: 'm', run: () => go('/write') },
    {
      id: 'outreach',
      label: 'Go to outreach: what became of your messages',
      key: 'o',
      run: () => go('/outreach'),
    },
    { id: 'portfolio', label: 'Open the outreach portfolio', run: () => go('/portfolio') },
    { id: 'templates', label: 'Open your templates', run: () => go('/templates') },
    { id: 'me', label: 'Tell about yourself', run: () => go('/me') },
    { id: 'areas', label: 'Go to growth areas', key: 'g', run: () => go('/areas') },
    { id: 'today', label: 'Go to today', key: 't', run: () => go('/today') },
    { id: 'duplicates', label: 'Look for duplicates', run: () => go('/duplicates') },
    { id: 'exchange', label: 'Import and export', run: () => go('/exchange') },
    ...exchange(go),
    {
      id: 'delete',
      label: 'Delete everything: says what, and asks first',
      run: () => go('/exchange/delete'),
    },
    { id: 'settings', label: 'Open settings', run: () => go('/settings') },
    { id: 'panel', label: 'Open the side panel', run: () => openPanel() },
    { id: 'help', label: 'Show the keys', key: '?', run: help },
  ];
}
