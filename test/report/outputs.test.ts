import { expect, test } from 'vitest';
import { sentOutputs, twitchOutputs } from '../../src/report/report.ts';
import { AT, HOUR, MINUTE, notificationOf } from '../messages/notifications.ts';

const anna = { id: '11', login: 'anna', name: 'Anna' };
const transition = (kind: 'live' | 'offline', stream: Parameters<typeof notificationOf>[1] = {}) => ({
  ...notificationOf(kind, stream),
  kind,
  streamer: anna,
  at: AT,
});
const outputsOf = (...transitions: Parameters<typeof twitchOutputs>[1]) =>
  JSON.parse(twitchOutputs([], transitions).transitions ?? '');

test.each([
  ['two who are live', ['anna', 'bert'], '["anna","bert"]', 'true'],
  ['nobody live', [], '[]', 'false'],
  ['no answer from Twitch', undefined, '', ''],
])('with %s, the outputs about Twitch say so', (_what, logins, live, anyLive) => {
  expect(twitchOutputs(logins, [])).toEqual({
    live,
    'any-live': anyLive,
    'any-transition': 'false',
    transitions: '[]',
  });
});

test('the start of a stream has what is known of the stream', () => {
  expect(twitchOutputs(['anna'], [transition('live')])['any-transition']).toBe('true');
  expect(outputsOf(transition('live'))).toEqual([
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

test('the end of a stream has its whole duration in seconds and its recording', () => {
  const end = transition('offline', {
    ids: ['1', '2'],
    startedAt: AT - HOUR,
    endedAt: AT - MINUTE + 400,
    recordingId: '2000000777',
  });
  expect(outputsOf(end)).toEqual([
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
  ['an unknown start', { startedAt: undefined, endedAt: AT }, ['startedAt', 'durationSeconds']],
  [
    'an end of a stream that was never seen',
    { lastSeenAt: undefined, endedAt: AT },
    ['endedAt', 'durationSeconds'],
  ],
  ['no stream id', { ids: [] }, ['streamId']],
  [
    'an unseen end after an unknown start',
    { startedAt: undefined, endedAt: AT, isEndAbout: true },
    ['endedAt'],
  ],
  [
    'an unseen end of a stream that was seen once',
    { startedAt: AT, lastSeenAt: AT, endedAt: AT, isEndAbout: true },
    ['endedAt', 'durationSeconds'],
  ],
])('with %s, what is unknown is absent', (_what, stream, absent) => {
  const [output] = outputsOf(transition('offline', stream));
  for (const name of absent) expect(output).not.toHaveProperty(name);
});

test('an approximate end has a time and a duration', () => {
  const about = { startedAt: AT - HOUR, lastSeenAt: AT, endedAt: AT, isEndAbout: true };
  expect(outputsOf(transition('offline', about))).toMatchObject([
    { endedAt: new Date(AT).toISOString(), durationSeconds: 3600 },
  ]);
});

test('an end before the start, by clocks that disagree, has a duration of 0', () => {
  const early = { startedAt: AT, lastSeenAt: AT - 1500, endedAt: AT - 1500 };
  expect(outputsOf(transition('offline', early))).toMatchObject([{ durationSeconds: 0 }]);
});

test('a stream that is live has no end', () => {
  const [output] = outputsOf(transition('live', { endedAt: AT }));
  expect(output).not.toHaveProperty('endedAt');
  expect(output).not.toHaveProperty('durationSeconds');
});

test('each channel counts the messages that it sent, and no others', () => {
  const recipient = { address: '+15550002222', key: 'k', shown: '+15…222' };
  const delivery = { at: AT, channel: 'sms', recipient, text: 'LIVE anna', result: 'sent' } as const;
  expect(sentOutputs([])).toEqual({ 'sms-sent': 0, 'emails-sent': 0, 'webhooks-sent': 0 });
  expect(
    sentOutputs([
      delivery,
      delivery,
      { ...delivery, channel: 'email' },
      { ...delivery, channel: 'webhook' },
      { ...delivery, result: 'refused' },
      { ...delivery, result: 'already sent' },
      { ...delivery, result: 'dry run' },
    ]),
  ).toEqual({ 'sms-sent': 2, 'emails-sent': 1, 'webhooks-sent': 1 });
});
