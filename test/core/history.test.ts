import { describe, expect, test } from 'vitest';
import { liveWasSent, offlineWasSent, type PastText, readHead } from '../../src/core/history.ts';

describe('a head', () => {
  test.each([
    ['LIVE anna: Chess', { kind: 'live', login: 'anna' }],
    ['OFFLINE anna_2: streamed for 2h.', { kind: 'offline', login: 'anna_2' }],
    ['TITLE anna: new', { kind: 'title', login: 'anna' }],
    ['CATEGORY anna: new', { kind: 'category', login: 'anna' }],
    ['Sent from your Twilio trial account - LIVE anna: Chess', { kind: 'live', login: 'anna' }],
    ['LIVE anna: watching OFFLINE bert: now', { kind: 'live', login: 'anna' }],
    ['anna is live', undefined],
    ['LIVE Anna: Chess', undefined],
    ['OLIVE anna: Chess', undefined],
    ['LIVE anna Chess', undefined],
    [`LIVE ${'a'.repeat(26)}: Chess`, undefined],
    ['', undefined],
  ])('%s', (body, head) => {
    expect(readHead(body)).toEqual(head);
  });
});

const text = (kind: 'live' | 'offline', second: number): PastText => ({
  kind,
  login: 'anna',
  at: second * 1000,
});

describe('what was sent of a stream that began at second 100.7', () => {
  const since = 100_700;
  test.each([
    ['nothing', [], false, false],
    ['a LIVE of the same second', [text('live', 100)], true, false],
    ['a LIVE of an older stream', [text('live', 99)], false, false],
    ['LIVE and OFFLINE', [text('live', 101), text('offline', 200)], true, true],
    ['the OFFLINE of the stream before, and LIVE', [text('offline', 101), text('live', 101)], true, false],
    [
      'its own OFFLINE, and the LIVE of the next stream',
      [text('live', 101), text('offline', 200), text('live', 302)],
      true,
      true,
    ],
    [
      'an OFFLINE too early, and another LIVE',
      [text('live', 101), text('offline', 200), text('live', 202)],
      true,
      false,
    ],
    ['only an OFFLINE', [text('offline', 150)], false, true],
    ['an OFFLINE from before', [text('offline', 50)], false, false],
  ])('%s', (_what, texts, live, offline) => {
    expect([liveWasSent(texts, since), offlineWasSent(texts, since, 300_500)]).toEqual([live, offline]);
  });
});
