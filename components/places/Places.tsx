import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { onDemand } from '@/components/ui/onDemand';
import { Lost } from '@/components/ui/Lost';

/** A place loads when it is gone to: opening a surface costs only what it shows first. */
const PLACES: [path: string, load: () => Promise<ComponentType>][] = [
  ['/board', async () => (await import('@/components/board/Board')).Board],
  ['/areas', async () => (await import('@/components/board/Areas')).Areas],
  ['/people', async () => (await import('@/components/people/People')).People],
  ['/duplicates', async () => (await import('@/components/people/Duplicates')).Duplicates],
  ['/outreach/:state?', async () => (await import('@/components/outbox/Outbox')).Outbox],
  ['/portfolio', async () => (await import('@/components/outbox/Portfolio')).Portfolio],
  ['/templates', async () => (await import('@/components/templates/Templates')).Templates],
  ['/mentorships', async () => (await import('@/components/mentorships/Mentorships')).Mentorships],
  [
    '/mentoring',
    async () => (await import('@/components/mentorships/mentoring/Mentoring')).Mentoring,
  ],
  ['/advice/:view?/:personId?', async () => (await import('@/components/advice/Advice')).Advice],
  ['/actions/:personId?', async () => (await import('@/components/advice/Actions')).Actions],
  ['/me', async () => (await import('@/components/settings/MePage')).MePage],
  ['/exchange/:part?', async () => (await import('@/components/exchange/Exchange')).Exchange],
  ['/settings', async () => (await import('@/components/settings/SettingsPage')).SettingsPage],
];

/** Places of one thing, by its id; each is made anew for another id. */
const PLACES_OF_ONE: [path: string, load: () => Promise<ComponentType<{ id: string }>>][] = [
  ['/people/:id', async () => (await import('@/components/people/PersonPage')).PersonPage],
  ['/seats/:id', async () => (await import('@/components/board/SeatPage')).SeatPage],
  [
    '/templates/:id',
    async () => (await import('@/components/templates/TemplatePage')).TemplatePage,
  ],
];

const pages = PLACES.map(([path, load]) => ({
  path,
  Page: onDemand(load),
}));
const pagesOfOne = PLACES_OF_ONE.map(([path, load]) => ({
  path,
  Page: onDemand(load),
}));

const MentorshipPage = onDemand(
  async () => (await import('@/components/mentorships/MentorshipPage')).MentorshipPage,
);

const WritePage = onDemand(async () => (await import('@/components/outreach/WritePage')).WritePage);

interface Props {
  surface: 'panel' | 'page';
  /** Where somebody who is lost is led. */
  home: { place: string; label: string };
}

/** The places that the board page and the side panel have in common, and the sign that there is no such place. */
export function Places({ surface, home }: Props) {
  return (
    <Switch>
      {pages.map(({ path, Page }) => (
        <Route key={path} path={path} component={Page} />
      ))}
      {pagesOfOne.map(({ path, Page }) => (
        <Route key={path} path={path}>
          {({ id }: { id: string }) => <Page key={id} id={id} />}
        </Route>
      ))}
      <Route path="/mentorships/:id/:part?">
        {({ id, part }) => <MentorshipPage key={id} id={id} part={part ?? ''} />}
      </Route>
      <Route path="/write/:id?/:purpose?">
        {({ id, purpose }) => (
          <WritePage key={`${id}/${purpose}`} surface={surface} personId={id} purpose={purpose} />
        )}
      </Route>
      <Route>
        <Lost what="There is no such page" way={home.place} wayLabel={home.label} />
      </Route>
    </Switch>
  );
}
