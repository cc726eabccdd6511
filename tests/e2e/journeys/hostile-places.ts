import type { Person } from '../../../lib/people/person.ts';

type Tables = Record<string, { id: string }[]>;

const BOARD =
  'board people areas duplicates today outreach/open outreach/waiting outreach/answered outreach/declined outreach/no-answer outreach/sent portfolio templates mentorships mentoring advice advice/board actions insights me exchange settings welcome write';
const PANEL = 'today board people outreach/waiting advice actions write settings';
const MENTORSHIP = ['', '/agreement', '/goals', '/check-ins'];

/** Every place there is, for rows with these ids and every so many-eth of these people. */
export function hostilePlaces(tables: Tables, people: Pick<Person, 'id'>[], every = 25): string[] {
  const ids = (table: string) => (tables[table] ?? []).map(({ id }) => id);
  const some = people.filter((_, index) => index % every === 0).map(({ id }) => id);
  const [someone = ''] = some;
  return [
    ...BOARD.split(' ').map((place) => `board.html#/${place}`),
    ...some.map((id) => `board.html#/people/${id}`),
    ...ids('seats').map((id) => `board.html#/seats/${id}`),
    ...ids('templates').map((id) => `board.html#/templates/${id}`),
    ...ids('mentorships').flatMap((id) =>
      MENTORSHIP.map((part) => `board.html#/mentorships/${id}${part}`),
    ),
    ...ids('sessions').map((id) => `board.html#/session/${id}`),
    `board.html#/write/${someone}`,
    ...PANEL.split(' ').map((place) => `sidepanel.html#/${place}`),
    ...ids('sessions').map((id) => `sidepanel.html#/session/${id}`),
    `sidepanel.html#/people/${someone}`,
  ];
}
