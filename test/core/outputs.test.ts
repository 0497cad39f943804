import { expect, test } from 'vitest';
import { twitchOutputs } from '../../src/core/outputs.ts';
import { AT, HOUR, MINUTE, newsOf } from './news.ts';

const anna = { id: '11', login: 'anna', name: 'Anna' };
const bert = { id: '12', login: 'bert', name: 'Bert' };
const roster = { streamers: [anna, bert], askedAs: new Map(), unknown: [], renamed: [] };
const live = { id: '1', userId: '12', title: '', category: '', viewers: 1, startedAt: AT };
const seen = (ids: readonly string[]) => ({
  at: AT,
  live: new Map(ids.map((id) => [id, live])),
  unknown: new Set<string>(),
});
const transition = (kind: 'live' | 'offline', stream: Parameters<typeof newsOf>[1] = {}) => ({
  ...newsOf(kind, stream),
  kind,
  streamer: anna,
  at: AT,
});
const told = (...transitions: Parameters<typeof twitchOutputs>[2]) =>
  JSON.parse(twitchOutputs(roster, seen([]), transitions).transitions ?? '');

test('who is live is named by login, in the order asked for', () => {
  expect(twitchOutputs(roster, seen(['12', '11']), [])).toEqual({
    live: '["anna","bert"]',
    'any-live': 'true',
    'any-transition': 'false',
    transitions: '[]',
  });
  expect(twitchOutputs(roster, seen(['12']), [])).toMatchObject({ live: '["bert"]', 'any-live': 'true' });
});

test('nobody is live when nobody is listed, and when Twitch was silent', () => {
  const nobody = { live: '[]', 'any-live': 'false', 'any-transition': 'false', transitions: '[]' };
  expect(twitchOutputs(roster, seen([]), [])).toEqual(nobody);
  expect(twitchOutputs(roster, undefined, [])).toEqual(nobody);
});

test('a start is told with what is known of the stream', () => {
  expect(twitchOutputs(roster, seen([]), [transition('live')])['any-transition']).toBe('true');
  expect(told(transition('live'))).toEqual([
    {
      login: 'anna',
      name: 'Anna',
      kind: 'live',
      streamId: '1',
      title: 'Late night coding',
      category: 'Software and Game Development',
      viewers: 1234,
      startedAt: '2026-11-01T08:52:00.000Z',
      url: 'https://twitch.tv/anna',
    },
  ]);
});

test('an end is told with the whole duration in seconds and the recording', () => {
  const end = transition('offline', {
    ids: ['1', '2'],
    startedAt: AT - HOUR,
    endedAt: AT - MINUTE + 400,
    recordingId: '2000000777',
  });
  expect(told(end)).toEqual([
    {
      login: 'anna',
      name: 'Anna',
      kind: 'offline',
      streamId: '2',
      title: 'Late night coding',
      category: 'Software and Game Development',
      startedAt: '2026-11-01T11:00:00.000Z',
      endedAt: '2026-11-01T11:59:00.400Z',
      durationSeconds: 59 * 60,
      url: 'https://twitch.tv/anna',
      vodUrl: 'https://www.twitch.tv/videos/2000000777',
    },
  ]);
});

test.each([
  ['no title, no category', { title: '', category: '' }, ['title', 'category']],
  ['a start that nobody knows', { startedAt: undefined, endedAt: AT }, ['startedAt', 'durationSeconds']],
  ['an end of what was never seen', { lastSeenAt: undefined, endedAt: AT }, ['endedAt', 'durationSeconds']],
  ['no stream id', { ids: [] }, ['streamId']],
])('what is unknown is absent: %s', (_what, stream, absent) => {
  const [output] = told(transition('offline', stream));
  for (const name of absent) expect(output).not.toHaveProperty(name);
});

test('a stream that is live has no end', () => {
  const [output] = told(transition('live', { endedAt: AT }));
  expect(output).not.toHaveProperty('endedAt');
  expect(output).not.toHaveProperty('durationSeconds');
});
