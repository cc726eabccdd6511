import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callPage } from '@/lib/sessions/call-page';
import { likelyPeople } from '@/lib/sessions/call-page-people';
import { aPerson } from '../support/rows';
import { anyText, BIDI, CONTROL } from '../support/text';

describe('a page with a call (M1)', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij', 'Meet – Weekly with Ada', 'meet', 'Weekly with Ada'],
    ['https://meet.google.com/abc-defg-hij?authuser=1', 'Meet - Ada Moreno', 'meet', 'Ada Moreno'],
    ['https://meet.google.com/abc-defg-hij', 'Weekly - Google Meet', 'meet', 'Weekly'],
    ['https://meet.google.com/abc-defg-hij', 'Meet – abc-defg-hij', 'meet', null],
    ['https://meet.google.com/abc-defg-hij', 'Google Meet', 'meet', null],
    ['https://meet.google.com/abc-defg-hij', '', 'meet', null],
    ['https://app.zoom.us/wc/12345678901/join?pwd=x', 'Zoom Meeting', 'zoom', null],
    [
      'https://app.zoom.us/wc/12345678901/start',
      'Weekly with Ada - Zoom',
      'zoom',
      'Weekly with Ada',
    ],
    ['https://app.zoom.us/wc/join/12345678901', 'Zoom', 'zoom', null],
    ['https://acme.zoom.us/j/123456789?pwd=x', 'Launch Meeting - Zoom', 'zoom', null],
    [
      'https://acme.zoom.us/wc/join/123456789',
      "Ada Moreno's Personal Meeting Room",
      'zoom',
      "Ada Moreno's Personal Meeting Room",
    ],
    [
      'https://teams.microsoft.com/v2/',
      '(2) Calendar | Weekly with Ada | Microsoft Teams',
      'teams',
      'Weekly with Ada',
    ],
    [
      'https://teams.microsoft.com/v2/',
      'Weekly with Ada | Microsoft Teams',
      'teams',
      'Weekly with Ada',
    ],
    ['https://teams.cloud.microsoft/v2/', 'Meet | Weekly | Microsoft Teams', 'teams', 'Meet'],
    ['https://teams.live.com/meet/9312345678901?p=x', 'Microsoft Teams', 'teams', null],
    ['https://teams.live.com/v2/#/meet/9312345678901', 'Microsoft Teams (personal)', 'teams', null],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0',
      'Join conversation',
      'teams',
      null,
    ],
    [
      'https://teams.microsoft.com/v2/?meetingjoin=true',
      'Calendar | Microsoft Teams',
      'teams',
      null,
    ],
    ['https://app.slack.com/huddle/T012AB3C/C045DE6F', 'Slack', 'slack-huddle', null],
    [
      'https://app.slack.com/client/T012AB3C/C045DE6F',
      'Huddle with Ada Moreno - Harbour - Slack',
      'slack-huddle',
      'Ada Moreno',
    ],
    ['https://app.slack.com/free', 'Huddle: #tides', 'slack-huddle', '#tides'],
  ])('%s “%s” is %s called %s', (url, title, kind, name) => {
    expect(callPage(url, title)).toEqual({ kind, name });
  });

  it.each([
    ['https://meet.google.com/', 'Google Meet'],
    ['https://meet.google.com/landing', 'Google Meet'],
    ['https://meet.google.com/new', 'Meet'],
    ['https://app.zoom.us/wc/home', 'Home - Zoom'],
    ['https://app.zoom.us/wc/12345678901/leave', 'Zoom'],
    ['https://zoom.us/profile', 'My Profile - Zoom'],
    ['https://acme.zoom.us/meeting#/upcoming', 'My Meetings - Zoom'],
    ['https://teams.microsoft.com/v2/', 'Microsoft Teams'],
    ['https://teams.microsoft.com/v2/', 'Calendar | Microsoft Teams'],
    ['https://teams.microsoft.com/v2/', 'Kalender | Microsoft Teams'],
    ['https://teams.microsoft.com/v2/', '(3) Chat | Ada Moreno | Microsoft Teams'],
    ['https://app.slack.com/client/T012AB3C/C045DE6F', 'huddle-notes (Channel) - Harbour - Slack'],
    ['https://app.slack.com/client/T012AB3C/C045DE6F', 'Ada Moreno (DM) - Harbour - Slack'],
    ['https://example.org/abc-defg-hij', 'Meet – Weekly with Ada'],
  ])('%s “%s” is not: home, waiting and other rooms', (url, title) => {
    expect(callPage(url, title)).toBeNull();
  });
});

describe('addresses and titles that mean no good', () => {
  it.each([
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://evil.example/https://meet.google.com/abc-defg-hij',
    'https://evilzoom.us/j/123456789',
    'https://meet.google.com@evil.example/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'javascript:location="https://meet.google.com/abc-defg-hij"',
    'meet.google.com/abc-defg-hij',
    '',
  ])('%s is no call', (url) => {
    expect(callPage(url, 'Meet – Ada')).toBeNull();
  });

  it('never throw, and a name is one clean line', () => {
    const address = fc.oneof(
      anyText,
      fc.constantFrom(
        'https://meet.google.com/abc-defg-hij',
        'https://app.zoom.us/wc/12345678901/join',
        'https://teams.microsoft.com/v2/',
        'https://app.slack.com/huddle/T0/C0',
      ),
    );
    const title = fc
      .tuple(
        fc.constantFrom('', 'Meet – ', 'Huddle with '),
        anyText,
        fc.constantFrom('', ' | Microsoft Teams'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, title, (url, words) => {
        const name = callPage(url, words)?.name ?? 'none';
        expect(name).not.toMatch(CONTROL);
        expect(name).not.toMatch(BIDI);
        expect(name).not.toMatch(/^$|\n|^\s|\s$/u);
        expect(name.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('are read in no time, however long', () => {
    const begun = performance.now();
    callPage('https://teams.microsoft.com/v2/', `${'| '.repeat(50_000)}${' -'.repeat(50_000)}`);
    callPage('https://meet.google.com/abc-defg-hij', ` ${'- '.repeat(100_000)}`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('who a call is likely with', () => {
  const ada = aPerson({ name: 'Ada Moreno' });
  const otherAda = aPerson({ name: 'Ada Lindqvist' });
  const zoe = aPerson({ name: 'Zoë Quist' });
  const li = aPerson({ name: '李小龙' });
  const [will, dr] = [
    aPerson({ name: 'Will Young' }),
    aPerson({ name: 'Dr. Ngozi Brightwater, PhD' }),
  ];
  const all = [zoe, otherAda, ada, li, will, dr];
  const likely = (title: string) => likelyPeople(title, all).map(({ name }) => name);

  it('is told by a whole name, whatever its accents, order and title', () => {
    expect(likely('Weekly: zoe QUIST')).toEqual(['Zoë Quist']);
    expect(likely('Quist, Zoë and me')).toEqual(['Zoë Quist']);
    expect(likely('Ngozi Brightwater x me')).toEqual([dr.name]);
    expect(likely('与李小龙开会')).toEqual(['李小龙']);
  });

  it('is told by a first name, of everybody who has it', () => {
    expect(likely('Weekly with Ada')).toEqual(['Ada Lindqvist', 'Ada Moreno']);
    expect(likely('Ada’s room')).toEqual(['Ada Lindqvist', 'Ada Moreno']);
  });

  it('is not the namesake of somebody whose whole name is there', () => {
    expect(likely('Ada Moreno / Will')).toEqual(['Ada Moreno', 'Will Young']);
  });

  it('is nobody where no name is', () => {
    expect(likely('Weekly')).toEqual([]);
    expect(likely('Adaptation, younger lists')).toEqual([]);
    expect(likely('')).toEqual([]);
  });

  it('is found whatever stands in the title, without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of likelyPeople(text, all)) expect(all).toContain(found);
        expect(likelyPeople(`${text} / Zoë Quist / `, all)).toContain(zoe);
      }),
    );
  });
});
