import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/outreach/review/finding';
import { apply, review } from '@/lib/outreach/review/review';
import { letter } from './set';

const has = (code: string, given: Message) => review(given).some((one) => one.code === code);

describe('a topic as wide as a field', () => {
  it.each([
    'Could you take 20 minutes and teach me security?',
    'Could I have 15 minutes of advice on my career?',
    'I would like to learn about machine learning from you in 20 minutes.',
    'Could you spare 20 minutes to explain product management to me?',
    'Would you tell me everything you know in 20 minutes?',
    'May I have 15 minutes for your advice on how to become a journalist?',
    'Could we talk for 15 minutes about leadership and management?',
    'I would love some career advice, 15 minutes?',
  ])('is too broad: %s', (ask) => {
    expect(has('topic-too-broad', letter({ ask }))).toBe(true);
  });

  it.each([
    'Could you take 20 minutes to tell me about security reviews for a two-person clinic?',
    'Could I have 15 minutes of advice on my first talk?',
    'I would like to hear in 20 minutes how you tested the leadership course.',
    'Could we chat about it for 15 minutes?',
    'Could we talk for 15 minutes about design tokens in your forms?',
  ])('is a situation: %s', (ask) => {
    expect(has('topic-too-broad', letter({ ask }))).toBe(false);
  });

  it('becomes a gap for the situation', () => {
    const given = letter({ ask: 'Could you take 20 minutes and teach me security?' });
    const fix = review(given).find(({ code }) => code === 'topic-too-broad')?.fix;
    expect(fix && apply(given, fix).body).toContain('teach me [the one situation you are in]?');
  });
});

describe('a subject', () => {
  it.each([
    '',
    'Quick question',
    'Hello',
    'Mentorship opportunity',
    'Question for Ada',
    '15 minutes of your time?',
    'Hi from Portugal',
    'Career advice',
    'Leadership',
  ])('says nothing: %j', (subject) => {
    expect(has('vague-subject', letter({}, { subject }))).toBe(true);
  });

  it.each([
    'Seeking 15-minute advice on React testing strategies',
    'Your tide tables: one question',
    'Gezeitentabellen',
    '潮汐表について',
    'Re: your message',
  ])('says what it is about: %j', (subject) => {
    expect(has('vague-subject', letter({}, { subject }))).toBe(false);
  });

  it('is looked at only where there is one', () => {
    expect(has('vague-subject', letter({}, { subject: '', channel: 'slack' }))).toBe(false);
    expect(has('vague-subject', letter({}, { subject: '', channel: 'plain' }))).toBe(false);
    expect(has('vague-subject', letter({}, { subject: 'Hi', channel: 'plain' }))).toBe(true);
  });

  it('that thanks is enough for a thank-you', () => {
    const thanked = { purpose: 'thank-you' as const, subject: 'Thank you for Tuesday' };
    expect(has('vague-subject', letter({}, thanked))).toBe(false);
    expect(has('vague-subject', letter({}, { ...thanked, subject: 'Update' }))).toBe(true);
  });
});
