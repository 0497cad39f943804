import { expect, test } from 'vitest';
import { checkTwitch } from '../../src/setup-check/findings/twitch.ts';

type Answered = Extract<Parameters<typeof checkTwitch>[0], { kind: 'answered' }>;

const answered = (logins: readonly string[], more: Partial<Answered['roster']> = {}): Answered => ({
  kind: 'answered',
  roster: { streamers: logins.map((login) => ({ id: login, login, name: login })), renamed: [], ...more },
  unknown: [],
});
const credentials = { kind: 'well', subject: 'Twitch', words: 'The credentials work.' };
const about = (kind: string, words: string) => ({ kind, subject: 'Streamers', words });

test.each([
  ['one', ['anna'], '1 streamer found: anna.'],
  ['two', ['anna', 'bert'], '2 streamers found: anna and bert.'],
  ['three', ['anna', 'bert', 'carla'], '3 streamers found: anna, bert and carla.'],
])('who was found is named: %s', (_what, logins, words) => {
  expect(checkTwitch(answered(logins))).toEqual([credentials, about('well', words)]);
});

test('where none is known, nobody is watched: that stops all', () => {
  expect(checkTwitch(answered([]))).toEqual([
    credentials,
    about('stops', 'Twitch knows none of them, so nobody is watched. Correct `streamers`.'),
  ]);
});

test('who is not known is named, with those who may have been meant', () => {
  const unknown = [
    { login: 'carl', similar: ['carla'] },
    { login: 'ann', similar: ['anna', 'anne', 'annie'] },
    { login: 'nobody', similar: [] },
  ];
  expect(checkTwitch({ ...answered(['bert']), unknown })).toEqual([
    credentials,
    about('well', '1 streamer found: bert.'),
    about('notice', 'Twitch does not know carl. Did you mean carla? Correct `streamers`.'),
    about('notice', 'Twitch does not know ann. Did you mean anna, anne or annie? Correct `streamers`.'),
    about(
      'notice',
      "Twitch does not know nobody. Check the spelling in `streamers`: the login is the end of the channel's address. Suspended channels are hidden too.",
    ),
  ]);
});

test('who has another name now is found, and the new name is told', () => {
  const renamed = [{ from: 'anna', to: 'annette' }];
  expect(checkTwitch(answered(['annette'], { renamed }))).toEqual([
    credentials,
    about('well', '1 streamer found: annette.'),
    about('notice', 'anna is now called annette on Twitch. Write annette in `streamers`.'),
  ]);
});

test.each([
  ['refuses the credentials', 'refused', { kind: 'stops', words: 'It said no.' }],
  ['is silent', 'silent', { kind: 'unseen', words: 'It said no. Run the check again later.' }],
] as const)('where Twitch %s, nothing is said of the streamers', (_what, kind, found) => {
  expect(checkTwitch({ kind, why: 'It said no.' })).toEqual([{ ...found, subject: 'Twitch' }]);
});

test('of whom Twitch says something that cannot be read: not that Twitch does not know him', () => {
  expect(checkTwitch(answered([], { unread: ['anna'] }))).toEqual([
    credentials,
    about('notice', "Twitch's answer about anna can't be read. Run the check again later."),
  ]);
});
