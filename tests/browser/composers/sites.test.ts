import { describe, expect, it, onTestFinished } from 'vitest';
import { look } from '@/lib/composers/look';
import type { Composer } from '@/lib/composers/report';
import { linkedin } from '@/lib/composers/sites/linkedin';
import type { Site } from '@/lib/composers/sites/site';
import { slack } from '@/lib/composers/sites/slack';
import { linkedinBox, textarea } from '../support/editors/plain';
import { quill } from '../support/editors/quill';
import { place, shadowPlace } from '../support/page';

/** Whom the boxes of a channel go to, on the page as it is now. */
function recipients(site: Site, channel: Composer['channel']) {
  return look(site)
    .filter(({ report }) => report.channel === channel)
    .map(({ report }) => report.recipient);
}

/** The page's address and title, as the site would have them. The tests themselves run in a frame of it. */
function at(path: string, title: string): void {
  const front = window.top!;
  const before = { href: front.location.href, title: front.document.title };
  front.history.replaceState(null, '', path);
  front.document.title = title;
  onTestFinished(() => {
    front.history.replaceState(null, '', before.href);
    front.document.title = before.title;
  });
}

function part(where: ParentNode & Node, html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  where.append(holder);
  return holder.firstElementChild as HTMLElement;
}

const bubble = (where: ParentNode & Node, head: string) =>
  linkedinBox(
    part(
      where,
      `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">${head}</h2></div>`,
    ),
    '',
  );
const thread = (head: string, link = '') =>
  linkedinBox(
    part(
      place(),
      `<div class="msg-thread">${link}<h2 class="msg-entity-lockup__entity-title">${head}</h2></div>`,
    ),
    '',
  );

describe('which hosts are known', () => {
  it.each([
    [linkedin, 'www.linkedin.com', true],
    [linkedin, 'de.linkedin.com', true],
    [linkedin, 'linkedin.com.example.net', false],
    [linkedin, 'notlinkedin.com', false],
    [slack, 'app.slack.com', true],
    [slack, 'slack.com', false],
    [slack, 'app.slack.com.example.net', false],
  ])('%#: %s', (site, host, known) => {
    expect(site.host.test(host)).toBe(known);
  });
});

describe('a LinkedIn bubble', () => {
  const profile = '<a href="https://www.linkedin.com/in/ngozi-brightwater/">Ngozi Brightwater</a>';

  it.each([
    ['in the page', place],
    ['in the shadow root of the newer rendering', shadowPlace],
  ])('names whom it is with, and their profile, %s', (_where, where) => {
    bubble(where(), `${profile}<span class="visually-hidden">, status: online</span>`);
    expect(recipients(linkedin, 'linkedin-message')).toEqual([
      {
        names: ['Ngozi Brightwater'],
        profileUrl: 'https://www.linkedin.com/in/ngozi-brightwater/',
        group: false,
        emails: [],
      },
    ]);
  });

  it('beside another is told apart from it', () => {
    bubble(place(), profile);
    bubble(place(), 'Odalys Finch');
    expect(recipients(linkedin, 'linkedin-message').map(({ names }) => names)).toEqual([
      ['Ngozi Brightwater'],
      ['Odalys Finch'],
    ]);
  });

  it('of several people is a group', () => {
    bubble(place(), 'Ngozi Brightwater, Odalys Finch');
    expect(recipients(linkedin, 'linkedin-message')).toMatchObject([
      { names: ['Ngozi Brightwater', 'Odalys Finch'], group: true, emails: [] },
    ]);
  });

  it('without a head says nothing, and never borrows a name from the page', () => {
    at('/in/odalys-finch/', 'Odalys Finch | LinkedIn');
    part(place(), '<h1>Odalys Finch</h1>');
    linkedinBox(part(place(), '<div class="msg-overlay-conversation-bubble"></div>'), '');
    expect(recipients(linkedin, 'linkedin-message')).toEqual([
      { names: [], profileUrl: null, group: false, emails: [] },
    ]);
  });
});

describe('LinkedIn’s messaging page', () => {
  it('names whom the open thread is with', () => {
    thread(
      'Ngozi Brightwater',
      '<a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/ngozi-brightwater/"></a>',
    );
    expect(recipients(linkedin, 'linkedin-message')).toEqual([
      {
        names: ['Ngozi Brightwater'],
        profileUrl: 'https://www.linkedin.com/in/ngozi-brightwater/',
        group: false,
        emails: [],
      },
    ]);
  });

  it('says nothing of a box in no conversation', () => {
    linkedinBox(place(), '');
    expect(recipients(linkedin, 'linkedin-message')).toEqual([
      { names: [], profileUrl: null, group: false, emails: [] },
    ]);
  });

  it('has no composer in a comment box or a post', () => {
    part(
      place(),
      '<div class="comments-comment-box"><div class="ql-editor" contenteditable="true"><p><br></p></div></div>',
    );
    expect(recipients(linkedin, 'linkedin-message')).toEqual([]);
  });
});

describe('LinkedIn’s invitation dialog', () => {
  const dialog = (body: string, where: ParentNode & Node = shadowPlace()) => {
    const element = part(
      where,
      `<div role="dialog" class="send-invite" aria-labelledby="send-invite-modal">${body}</div>`,
    );
    const { composer } = textarea(element, '');
    composer.setAttribute('name', 'message');
    composer.id = 'custom-message';
  };

  it('names whom it invites', () => {
    dialog('<p>Personalize your invitation to <strong>Ngozi Brightwater</strong>.</p>');
    expect(recipients(linkedin, 'linkedin-note')).toEqual([
      { names: ['Ngozi Brightwater'], profileUrl: null, group: false, emails: [] },
    ]);
  });

  it('over a profile is for the one whose profile it is', () => {
    at('/in/ngozi-brightwater/', '(3) Ngozi Brightwater | LinkedIn');
    dialog('');
    expect(recipients(linkedin, 'linkedin-note')).toEqual([
      {
        names: ['Ngozi Brightwater'],
        profileUrl: window.top!.location.href,
        group: false,
        emails: [],
      },
    ]);
  });

  it('of its own address is for the one in the address', () => {
    at('/preload/custom-invite/?vanityName=ngozi-brightwater', 'LinkedIn');
    dialog('');
    expect(recipients(linkedin, 'linkedin-note')).toEqual([
      { names: [], profileUrl: window.top!.location.href, group: false, emails: [] },
    ]);
  });

  it('elsewhere does not say whom it is for', () => {
    at('/search/results/people/', 'Ngozi Brightwater | Search | LinkedIn');
    dialog('');
    expect(recipients(linkedin, 'linkedin-note')).toEqual([
      { names: [], profileUrl: null, group: false, emails: [] },
    ]);
  });
});

describe('a Slack box', () => {
  const box = (id: string | null, head: string) => {
    const main = place();
    part(main, `<h1 data-qa="channel_name">${head}</h1>`);
    const { own } = quill(main, '');
    if (id === null) delete (own as HTMLElement).dataset.channelId;
    else (own as HTMLElement).dataset.channelId = id;
  };

  it('of a direct conversation names whom it is with', () => {
    box('D01NGOZI', 'Ngozi Brightwater');
    expect(recipients(slack, 'slack')).toEqual([
      { names: ['Ngozi Brightwater'], profileUrl: null, group: false, emails: [] },
    ]);
  });

  it.each([
    ['a channel', 'C01GENERAL', 'general'],
    ['a channel called like a person', 'C01NGOZI', 'Ngozi Brightwater'],
    ['a group', 'G01GROUP', 'Ngozi Brightwater, Odalys Finch'],
    ['several in a direct conversation', 'D01SEVERAL', 'Ngozi Brightwater, Odalys Finch'],
  ])('of %s is a group', (_what, id, head) => {
    box(id, head);
    expect(recipients(slack, 'slack')[0]?.group).toBe(true);
  });

  it('that does not say where it is, is where the address says', () => {
    at('/client/T0HARBOUR/D01NGOZI', 'Slack');
    box(null, 'Ngozi Brightwater');
    expect(recipients(slack, 'slack')[0]?.group).toBe(false);
    at('/client/T0HARBOUR/C01GENERAL/thread/C01GENERAL-17', 'Slack');
    expect(recipients(slack, 'slack')[0]?.group).toBe(true);
  });

  it('that is nowhere to be placed counts as a group', () => {
    box(null, 'Ngozi Brightwater');
    expect(recipients(slack, 'slack')[0]?.group).toBe(true);
  });
});
