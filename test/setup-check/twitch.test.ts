import { expect, test } from 'vitest';
import { checkCategories, checkTwitch } from '../../src/setup-check/twitch.ts';

type Answered = Extract<Parameters<typeof checkTwitch>[0], { kind: 'answered' }>;

const answered = (logins: readonly string[], more: Partial<Answered['roster']> = {}): Answered => ({
  kind: 'answered',
  roster: {
    streamers: logins.map((login) => ({ id: login, login, name: login })),
    askedAs: new Map(),
    renamed: [],
    ...more,
  },
  unknown: [],
});
const credentials = { kind: 'well', subject: 'Twitch', words: 'The credentials work.' };
const about = (kind: string, words: string) => ({ kind, subject: 'Streamers', words });

test.each([
  ['one known login', ['anna'], '1 streamer found: anna.'],
  ['two known logins', ['anna', 'bert'], '2 streamers found: anna and bert.'],
  ['three known logins', ['anna', 'bert', 'carla'], '3 streamers found: anna, bert and carla.'],
])('%s: names the streamers found', (_what, logins, words) => {
  expect(checkTwitch(answered(logins))).toEqual([credentials, about('well', words)]);
});

test('no known login: stops everything', () => {
  expect(checkTwitch(answered([]))).toEqual([
    credentials,
    about('stops', 'Twitch knows none of them, so nobody is watched. Correct `streamers`.'),
  ]);
});

test('unknown logins: names them and similar ones', () => {
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

test('a renamed streamer: is found, and the new login is named', () => {
  const renamed = [{ from: 'anna', to: 'annette' }];
  expect(checkTwitch(answered(['annette'], { renamed }))).toEqual([
    credentials,
    about('well', '1 streamer found: annette.'),
    about('notice', 'anna is now called annette on Twitch. Write annette in `streamers`.'),
  ]);
});

test.each([
  ['refuses the credentials', 'refused', { kind: 'stops', words: 'It said no.' }],
  ['does not answer', 'silent', { kind: 'unchecked', words: 'It said no. Run the check again later.' }],
] as const)('Twitch %s: nothing is said about the streamers', (_what, kind, found) => {
  expect(checkTwitch({ kind, why: 'It said no.' })).toEqual([{ ...found, subject: 'Twitch' }]);
});

test('an unreadable answer about a streamer: does not call the login unknown', () => {
  expect(checkTwitch(answered([], { unread: ['anna'] }))).toEqual([
    credentials,
    about('notice', "Twitch's answer about anna can't be read. Run the check again later."),
  ]);
});

test.each([
  [['Minecraft', 'Minecraft Dungeons'], 'Did you mean "Minecraft" or "Minecraft Dungeons"?'],
  [['Minecraft'], 'Did you mean "Minecraft"?'],
  [[], 'Copy the name from a stream in that category.'],
])('a category that Twitch does not have, with %j similar: names it and them', (similar, advice) => {
  expect(checkCategories([{ name: 'Minecarft', similar }])).toEqual([
    {
      kind: 'notice',
      subject: 'Streamers',
      words: `Twitch has no category "Minecarft", so no stream is in it. ${advice} Correct it in \`streamers\`.`,
    },
  ]);
});

test('no unknown category: says nothing', () => {
  expect(checkCategories([])).toEqual([]);
});
