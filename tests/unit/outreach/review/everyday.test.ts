import { describe, expect, it } from 'vitest';
import { review } from '@/lib/outreach/review/review';
import { letter } from './set';

const serious = (parts: Parameters<typeof letter>[0]) =>
  review(letter(parts))
    .filter(({ level }) => level !== 'hint')
    .map(({ code, says }) => `${code}: ${says}`);

describe('an everyday sentence that only looks like a fault', () => {
  it.each([
    'If you can spare 15 minutes, I would be very happy.',
    'If you can find the time, might I have 15 minutes?',
    'Would you be able to give me 20 minutes? I will call you whenever suits.',
    'I was hoping you might have a quarter of an hour for me.',
    '15 minutes would be plenty: which column would you drop?',
    'May I send you two questions in writing? You can answer when you find time.',
    'Might we speak for twenty minutes? I am in your time zone.',
    'Do you have ten minutes next week for one question on this?',
    'Could you let me know by Friday whether 15 minutes would be possible? If not, no problem.',
    'I need 15 minutes of help with the second column, if you have it in you.',
    'My ask: 20 minutes, one screen share, the second column.',
    'Can I buy you a coffee and hear how you chose?',
    'Would you consider a 25-minute chat, and if it goes well we see further?',
    'Are you free for a brief call? The question: what made you choose that column?',
    'I would be grateful for your thoughts on the second column; two lines would do.',
    'Would it be possible to have a short call about the second column? I can do any day from Monday to Friday, 8 am to 6 pm.',
    'Please tell me if 15 minutes next month could work.',
    'Let me ask you one thing: why that column?',
    'I would like to request a 20 minutes call regarding the column.',
    'Is 20 minutes next week doable? I would ask how you chose, what you left out and why.',
    'Could I call you for 15 minutes? I would also be happy with an e-mail.',
    'Could you look at our log for 20 minutes and also tell me if the column makes sense?',
    'Would you be willing to share how you chose, in 15 minutes or so?',
    'Could you point me to a paper or give me 15 minutes on it?',
    'Would you have 20 minutes to review my draft table?',
    'Can we talk for 30 mins about how to start a ferry log?',
    'Could I have 20 minutes to learn how you approach security reviews in ports?',
    'I would love 20 minutes on leadership during a night crossing.',
  ])('is no fault as ask: %s', (ask) => {
    expect(serious({ ask })).toEqual([]);
  });

  it.each([
    'I must admit I cried at the second column.',
    'We have been waiting for the ferry since March.',
    'I need to hand in my plan by Friday.',
    'My boss expects results by the end of the month.',
    'I work twelve hours a day, three days a week.',
    'I have a hard time with columns.',
    'You should see our wheelhouse now!',
    'I am sorry that I could not come to your evening.',
    'I know you are busy, so I will be brief.',
    'I am a data engineer and want to become a better writer.',
    'Our KPI is the number of dry passengers.',
    'I am at a company of 40 people; we pivoted to ferries last year.',
    'I work in product marketing for a B2B SaaS firm.',
    'Your column is the best I know.',
    'It was an honour to hear you.',
    'Your work has inspired me since school.',
    'I really admire how you draw.',
    'I have applied for a role as harbour master and start in May.',
    'I am learning machine learning in my evenings.',
    'My career began in a bank.',
    'I have never had a mentor.',
    'I want to get this right.',
    'You never know with tides.',
    'I did not get an answer from the harbour office, so I made my own.',
    'Nobody answered at the office.',
    'I promised my crew to ask.',
    'I typically call the coast guard immediately.',
    'At the latest count we had 40 readers.',
    'I hope I am not too late.',
    'I reached out to the harbour office first.',
    'The ecosystem of the sound is my hobby.',
    'I have to catch up by Monday.',
    'They told us to pay at once.',
    'You make time visible.',
    'You have to be careful with eddies, as you write.',
    'You must have drawn it by hand.',
    'I expect the tide to turn.',
    'I am disappointed with the official tables.',
    'We are a small team, so wearing many hats is normal.',
    'My English is not perfect, sorry.',
    'As a mentor of two juniors I know that time is scarce.',
    'I recently took over the roadmap.',
    'I look after security for a port.',
    'In 45 minutes we cross the sound.',
    'I teach for an hour every evening.',
    'That took me half a day.',
    'It is a pleasure to write to you.',
    'I have found your column wonderful and your drawings amazing.',
  ])('is no fault as me: %s', (me) => {
    expect(serious({ me })).toEqual([]);
  });

  it.each([
    'I could also introduce you to our harbour master.',
    'I am happy to recommend your tables to the association and to follow your page.',
    'You would be welcome on board.',
    'If it helps, I can post about your book.',
    'Of course you may use our log in your next edition.',
    'I would gladly review your next draft.',
    'Should you need somebody to test the next edition, I am your man.',
    'I can join your reading group and bring biscuits.',
  ])('is no fault as give: %s', (give) => {
    expect(serious({ give })).toEqual([]);
  });

  it.each([
    'Thanks for reading, and sorry for the length.',
    'Thank you, and no hard feelings if it does not fit.',
    'Much appreciated!',
    'Many thanks in advance for your kind attention to this request.',
    'I remain grateful, whatever you decide.',
    'No need to answer if you are too busy; thank you for the tables in any case.',
    'Thank you! No rush, and please do not feel obliged.',
  ])('is no fault as thanks: %s', (thanks) => {
    expect(serious({ thanks })).toEqual([]);
  });

  it.each([
    'Hi Ada -',
    'Hi Ada!',
    'Ada,',
    'Good morning, Ada!',
    'Hello Ada, hope you are well.',
    'Dear Mrs Moreno,',
    'Dear Madam,',
    'Hey there Ada!',
    'Hi Ada 👋',
    'Greetings from Oban, Ada!',
    'Dear Ada, if I may,',
    'Hello again Ada,',
    '¡Hola Ada!',
    'Hi, Ada —',
    'To Ada Moreno:',
    'Happy Monday, Ada!',
    'Hope this finds you well.',
    'Thank you for your time yesterday, Ada.',
    'Dear Captain Moreno,',
    'Hi Ada (and happy new year!),',
    'Good Afternoon Ada Moreno',
    'Dear Doctor Moreno,',
  ])('is no fault as hello: %s', (hello) => {
    expect(serious({ hello })).toEqual([]);
  });

  it.each([
    'I read the tables you published.',
    'At the harbour days you stood next to my stand.',
    'A friend lent me “Tides for Cooks” and I have not given it back.',
    'The tables by you and Ben Oakes hang in our kitchen.',
    'Loved the tide episode!',
    'I am one of the 300 people who use your app every morning.',
    'I attended your session.',
    'You and I were both at the harbour days.',
    'Your name came up when I asked who had measured the sound by hand.',
    'Since your visit to Oban we log the wind.',
    'I saw that you moved from banking to tides at forty.',
    'Reading your last newsletter, I stopped at the second column.',
    'Your photo of the empty harbour made our skipper cry.',
    'I work with your tables daily.',
    'I am using your library in our ferry app.',
    'Your company’s open log is our bible.',
    'I stumbled over your repo tide-tools.',
    'Priya (your former student) gave me your address.',
    'Our common friend Lou speaks of your patience with beginners.',
  ])('is no fault as work: %s', (work) => {
    expect(serious({ work, ask: 'Could I ask you for 15 minutes on the second column?' })).toEqual(
      [],
    );
  });
});
