import { describe, expect, test } from 'vitest';
import {
  endWasSent,
  FORGOTTEN,
  liveWasSent,
  offlineWasSent,
  openLive,
  type PastText,
  readHead,
  textsAbout,
} from '../../src/domain/history.ts';

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

const text = (kind: PastText['kind'], second: number): PastText => ({
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
    ['an OFFLINE of the same second', [text('offline', 100)], false, true],
    ['LIVE and OFFLINE from before', [text('live', 50), text('offline', 60)], false, false],
    [
      'the OFFLINE before and LIVE, all in that second',
      [text('offline', 100), text('live', 100)],
      true,
      false,
    ],
    ['a LIVE of the next stream, in its second', [text('offline', 299), text('live', 300)], true, true],
    ['an edit', [text('title', 101), text('category', 102)], false, false],
  ])('%s', (_what, texts, live, offline) => {
    expect([liveWasSent(texts, since), offlineWasSent(texts, since, 300_500)]).toEqual([live, offline]);
  });
});

describe('the end of a stream whose start was not told, which ended at second 100.7', () => {
  test.each([
    ['nothing', [], [], false],
    ['an OFFLINE of the same second', [text('offline', 100)], [], true],
    ['an OFFLINE of the second before', [text('offline', 99)], [], false],
    ['a LIVE', [text('live', 150)], [], false],
    ['an edit', [text('title', 150)], [], false],
    ['the OFFLINE of a stream told before', [text('offline', 150)], [50], false],
    ['that, and another', [text('offline', 150), text('offline', 160)], [50], true],
    ['those of two streams told before', [text('offline', 150), text('offline', 160)], [50, 60], false],
    ['the OFFLINE of a stream that began in its second', [text('offline', 120)], [120.9], false],
    ['an OFFLINE before another began whose end was told', [text('offline', 110)], [120], true],
  ])('was told, or not: %s', (_what, texts, toldBefore, wasSent) => {
    const began = toldBefore.map((second) => second * 1000);
    expect(endWasSent(texts, 100_700, began)).toBe(wasSent);
  });
});

describe('a LIVE is open', () => {
  const last = 1_000_000;
  test.each([
    ['since it was sent', [text('live', 1), text('live', 1000)], last, last],
    ['after an OFFLINE', [text('offline', 999), text('live', 1000)], last, last],
    [
      'whatever edits were told',
      [text('live', 1000), text('title', 1001), text('category', 1002)],
      last,
      last,
    ],
    ['for 48 hours', [text('live', 1000)], last + FORGOTTEN, last],
    ['no longer than that', [text('live', 1000)], last + FORGOTTEN + 1, undefined],
    ['not after its OFFLINE', [text('live', 1000), text('offline', 1001)], last, undefined],
    ['not where there is none', [text('title', 1000)], last, undefined],
  ])('%s', (_what, texts, now, open) => {
    expect(openLive(texts, now)).toBe(open);
  });

  test('and is forgotten after two days', () => {
    expect(FORGOTTEN).toBe(2 * 86_400_000);
  });
});

test('texts about a streamer are those under each name of hers', () => {
  const texts = [
    text('live', 1),
    { ...text('live', 2), login: 'annette' },
    { ...text('live', 3), login: 'bert' },
  ];
  expect(textsAbout(texts, ['annette', 'anna'])).toEqual(texts.slice(0, 2));
});
