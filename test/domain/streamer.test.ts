import { describe, expect, test } from 'vitest';
import { channelUrl, loginIn, recordingUrl, uniqueById } from '../../src/domain/streamer.ts';
import { ANNA, BERT } from './anna.ts';

test('a streamer who is named twice is watched once, in the order of the names', () => {
  const renamed = { ...ANNA, login: 'annette' };
  expect(uniqueById([ANNA, BERT, renamed])).toEqual([renamed, BERT]);
  expect(uniqueById([])).toEqual([]);
});

test('a channel has its page', () => {
  expect(channelUrl('anna')).toBe('https://twitch.tv/anna');
});

test('a recording has its page', () => {
  expect(recordingUrl('2000000777')).toBe('https://www.twitch.tv/videos/2000000777');
});

describe('the login', () => {
  test.each([
    'anna',
    'ANNA',
    '@anna',
    'anna/',
    'twitch.tv/anna',
    'twitch.tv/anna?sr=a',
    'http://twitch.tv/anna',
    'https://www.twitch.tv/Anna/',
    'https://www.twitch.tv/anna#chat',
    'https://m.twitch.tv/anna/home',
    'https://go.twitch.tv/anna',
    '//www.twitch.tv/anna',
    'https:twitch.tv/anna',
    '<https://www.twitch.tv/anna>',
    'https://www.twitch.tv/@anna',
    'https://www.twitch.tv//anna',
    'https://www.twitch.tv/anna/videos?filter=archives',
    'https://www.twitch.tv/anna?a=\nb',
    'https://www.twitch.tv/popout/anna/chat?popout=',
    'https://www.twitch.tv/popout/moderator/anna/chat',
    'https://www.twitch.tv/moderator/anna',
    'https://www.twitch.tv/embed/anna/chat?parent=example.com',
    'https://www.twitch.tv/u/anna/stream-manager',
    'https://www.twitch.tv/subs/anna',
    'https://www.twitch.tv/products/anna',
    'https://dashboard.twitch.tv/u/anna',
    'https://dashboard.twitch.tv/u/anna/stream-manager',
    'https://dashboard.twitch.tv/u/anna?tab=a',
    'https://dashboard.twitch.tv/popout/u/anna/stream-manager/chat',
    'https://player.twitch.tv/?channel=anna',
    'https://player.twitch.tv/?parent=example.com&channel=anna&muted=true',
    'https://player.twitch.tv/?channel=anna#a',
  ])('in %s is anna', (written) => {
    expect(loginIn(written)).toBe('anna');
  });

  test.each(['videos', 'popout', 'a', 'a'.repeat(25), 'anna_2'])('%s is one, alone', (written) => {
    expect(loginIn(written)).toBe(written);
  });

  test.each([
    '',
    'a b',
    '@@anna',
    'an@na',
    'x<anna>',
    '<anna>x',
    'https://id.twitch.tv/u/anna',
    'https:///twitch.tv/anna',
    'xhttps://twitch.tv/anna',
    'ännä',
    '-anna',
    'anna-',
    'a'.repeat(26),
    'https://www.twitch.tv/',
    'https://www.twitch.tv/popout',
    'https://www.twitch.tv/videos/123',
    'https://www.twitch.tv/popout/videos/123',
    'https://www.twitch.tv/directory/category/chess',
    'https://clips.twitch.tv/anna',
    'https://player.twitch.tv/?video=123',
    'https://player.twitch.tv/anna',
    'https://player.twitch.tv/?mychannel=anna',
    'https://dashboard.twitch.tv/home',
    'https://dashboard.twitch.tv/a/u/anna',
    'https://id.twitch.tv/anna',
    'https://x.www.twitch.tv/anna',
    'https://www.twitch.tv.example.com/anna',
    'https://nottwitch.tv/anna',
    'ftp://www.twitch.tv/anna',
    'https://example.com/anna',
  ])('in "%s" is none', (written) => {
    expect(loginIn(written)).toBeUndefined();
  });

  test.each(
    `activate bits broadcast clip clips collections dashboard directory download downloads drops event events following
    friends inventory jobs legal login logout p payments prime privacy redeem search security settings signup
    store subscriptions team teams turbo user video videos wallet`.split(/\s+/),
  )('in the page twitch.tv/%s is none', (page) => {
    expect(loginIn(`https://twitch.tv/${page}`)).toBeUndefined();
  });
});
