import { describe, expect, test } from 'vitest';
import { alreadySettled, historySince } from '../../src/core/already-settled.ts';
import type { PastText } from '../../src/core/history.ts';
import type { Kind } from '../../src/core/notification.ts';
import type { Settled, StreamerState, StreamState } from '../../src/core/state.ts';
import { AT, HOUR, newsOf } from './news.ts';

const { streamer } = newsOf('live');
const me = { address: '+1', key: 'me', shown: '+1' };
const SECOND = 1000;

/** The stream began within this second, was on for an hour; the next one began half an hour later. */
const START = AT - 2 * HOUR;
const END = 3600;
const NEXT = 5400;
const within = 700;

const text = (kind: Kind, second: number, login = 'anna'): PastText => ({
  kind,
  login,
  at: START + second * SECOND,
});
const stream = (facts: Partial<StreamState> = {}) =>
  newsOf('live', { startedAt: START + within, ...facts }).stream;
const over = (facts: Partial<StreamState> = {}) =>
  stream({ endedAt: START + END * SECOND + within, ...facts });
const next = stream({ ids: ['2'], startedAt: START + NEXT * SECOND + within });
const wasTold = { live: { me: 'sent' }, offline: {} } as const;

interface Given {
  readonly known?: Partial<StreamerState>;
  readonly notifyOn?: readonly Kind[];
}
const settled = (
  kind: Kind,
  about: StreamState,
  texts: readonly PastText[],
  { known = {}, notifyOn = ['live', 'offline'] }: Given = {},
) =>
  alreadySettled(
    { kind, streamer, stream: about, recipients: [me] },
    me,
    texts,
    { login: 'anna', formerLogins: ['ann'], finished: kind === 'offline' ? [about] : [], ...known },
    notifyOn,
    AT,
  );

describe('the start of a stream', () => {
  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['still to be told, if nothing was', [], undefined],
    ['told, by a LIVE of the second in which it began', [text('live', 0)], 'sent'],
    ['told, by a LIVE under a former name', [text('live', 0, 'ann')], 'sent'],
    ['still to be told, after a LIVE before it began', [text('live', -1)], undefined],
    ["still to be told, after another streamer's LIVE", [text('live', 0, 'bert')], undefined],
    ['still to be told, after another kind', [text('offline', 0), text('title', 0)], undefined],
  ])('is %s', (_what, texts, expected) => {
    expect(settled('live', stream(), texts)).toBe(expected);
  });

  test.each<[string, Partial<StreamState>]>([
    ['when it was announced, if nobody knows when it began', { announcedAt: START, lastSeenAt: AT }],
    ['when it was last seen, if nothing else is known', { lastSeenAt: START }],
  ])('counts from %s', (_what, facts) => {
    const about = stream({ startedAt: undefined, ...facts });
    expect(settled('live', about, [text('live', 0)])).toBe('sent');
    expect(settled('live', about, [text('live', -1)])).toBeUndefined();
  });

  test('counts from ever, if nothing is known', () => {
    const about = stream({ startedAt: undefined, lastSeenAt: undefined });
    expect(settled('live', about, [text('live', -END)])).toBe('sent');
  });
});

describe.each(['title', 'category'] as const)('an edit of the %s', (kind) => {
  const edit = { from: 'Chess', since: START + within, isDue: true, told: {} };
  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['still to be told, if nothing was', [], undefined],
    ['told, by a text of the second in which it was seen', [text(kind, 0)], 'sent'],
    ['still to be told, after an edit before it', [text(kind, -1)], undefined],
    [
      'still to be told, after any other text',
      (['live', 'offline', 'title', 'category'] as const).filter((k) => k !== kind).map((k) => text(k, 1)),
      undefined,
    ],
  ])('is %s', (_what, texts, expected) => {
    expect(settled(kind, stream({ changes: { [kind]: edit } }), texts)).toBe(expected);
  });

  test('is told, if a run told of one which saved nothing', () => {
    const change = { ...edit, since: END, notBefore: START + within };
    expect(settled(kind, stream({ changes: { [kind]: change } }), [text(kind, 0)])).toBe('sent');
    expect(settled(kind, stream({ changes: { [kind]: change } }), [text(kind, -1)])).toBeUndefined();
  });

  test('is told, if it was taken back meanwhile and any such edit was told', () => {
    expect(settled(kind, stream(), [text(kind, -1)])).toBe('sent');
  });
});

describe('the end of a stream', () => {
  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['still to be told, if its start was', [text('live', 0)], undefined],
    ['told, if it was after its start', [text('live', 0), text('offline', END)], 'sent'],
    [
      'still to be told, if only an end before its start was',
      [text('offline', 0), text('live', 1)],
      undefined,
    ],
    ['not owed, if its start was not told', [], 'skipped'],
    [
      'not owed, if the last that was told before was an end',
      [text('live', -2), text('offline', -1)],
      'skipped',
    ],
    [
      'still to be told, if the last that was told is an older start without an end',
      [text('live', -1)],
      undefined,
    ],
    [
      'not owed, if that older start was told more than 48 h ago',
      [{ ...text('live', 0), at: AT - 48 * HOUR - 1 }],
      'skipped',
    ],
    [
      'still to be told, if that older start was told 48 h ago',
      [{ ...text('live', 0), at: AT - 48 * HOUR }],
      undefined,
    ],
  ])('is %s', (_what, texts, expected) => {
    expect(settled('offline', over(), texts)).toBe(expected);
  });

  test('is still to be told, if its start is known to have been told, though no text shows it', () => {
    expect(settled('offline', over({ told: wasTold }), [])).toBeUndefined();
    expect(settled('offline', over({ told: { live: { me: 'refused' }, offline: {} } }), [])).toBe('skipped');
    expect(settled('offline', over({ told: { live: { friend: 'sent' }, offline: {} } }), [])).toBe('skipped');
  });

  test('is told without its start, where starts are not told', () => {
    const notifyOn = ['offline'] as const;
    expect(settled('offline', over(), [], { notifyOn })).toBeUndefined();
    expect(settled('offline', over(), [text('offline', END)], { notifyOn })).toBe('sent');
    expect(settled('offline', over(), [text('offline', -1)], { notifyOn })).toBeUndefined();
  });
});

describe('the end of a stream, where the next one is on', () => {
  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['still to be told, before the start of the next is', [text('live', 0)], undefined],
    [
      'still to be told, after a LIVE before the next began',
      [text('live', 0), text('live', NEXT - 1)],
      undefined,
    ],
    ['not owed, after the LIVE of the next', [text('live', 0), text('live', NEXT)], 'skipped'],
    [
      'told, if it was before the LIVE of the next',
      [text('live', 0), text('offline', END), text('live', NEXT)],
      'sent',
    ],
    [
      'not owed, if only the start and the end of the next were told',
      [text('live', NEXT), text('offline', NEXT + 1)],
      'skipped',
    ],
  ])('is %s', (_what, texts, expected) => {
    const about = over();
    const known = { finished: [about], current: next };
    expect(settled('offline', about, texts, { known })).toBe(expected);
    // The same where the next one is over, too, and yet another one is on.
    const last = stream({ ids: ['3'], startedAt: AT });
    expect(settled('offline', about, texts, { known: { finished: [about, next], current: last } })).toBe(
      expected,
    );
  });
});

describe('the end of a stream whose start nobody could be told', () => {
  const about = over({ isUnheard: true });
  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['still to be told, if nothing was', [], undefined],
    ['told, by an OFFLINE of the second in which it ended', [text('offline', END)], 'sent'],
    ['still to be told, after an OFFLINE before it ended', [text('offline', END - 1)], undefined],
    [
      'told, whatever was told of older streams',
      [text('live', -9), text('offline', -8), text('offline', END)],
      'sent',
    ],
    [
      'told as any other, if its start was told after all',
      [text('live', 0), text('offline', END - 1)],
      'sent',
    ],
  ])('is %s', (_what, texts, expected) => {
    expect(settled('offline', about, texts)).toBe(expected);
  });

  test('counts from its start, if nobody knows when it ended', () => {
    const endless = stream({ isUnheard: true });
    expect(settled('offline', endless, [text('offline', 0)])).toBe('sent');
    expect(settled('offline', endless, [text('offline', -1)])).toBeUndefined();
  });

  test.each<[string, readonly PastText[], Settled | undefined]>([
    ['told, before the LIVE of the next', [text('offline', NEXT + 1), text('live', NEXT + 2)], 'sent'],
    ['not owed, after the LIVE of the next', [text('live', NEXT)], 'skipped'],
    ['not owed, after start and end of the next', [text('live', NEXT), text('offline', NEXT + 1)], 'skipped'],
  ])('is %s', (_what, texts, expected) => {
    expect(settled('offline', about, texts, { known: { finished: [about], current: next } })).toBe(expected);
  });
});

describe('of the ends that were told after quiet hours', () => {
  const about = over({ isUnheard: true });
  const told = { live: {}, offline: { me: 'sent' } } as const;
  const older = (facts: Partial<StreamState> = {}) =>
    over({ ids: ['0'], startedAt: START - HOUR, endedAt: START - 1, told, ...facts });
  const one = [text('offline', END + 1)];
  const two = [...one, text('offline', END + 2)];

  test.each<[string, StreamState]>([
    ['which began after it', older({ startedAt: START + within + 1 })],
    ['whose end he was not told', older({ told: { live: {}, offline: { friend: 'sent' } } })],
    ['whose end he refused', older({ told: { live: {}, offline: { me: 'refused' } } })],
    ['which began more than 48 h ago: its end was told long since', older({ startedAt: AT - 48 * HOUR - 1 })],
  ])('the first is that of this stream, beside one %s', (_what, other) => {
    expect(settled('offline', about, one, { known: { finished: [other, about] } })).toBe('sent');
  });

  test('the first is that of this stream, asked again when that is remembered', () => {
    const known = { finished: [{ ...about, told }] };
    expect(settled('offline', about, one, { known })).toBe('sent');
  });

  test.each<[string, Partial<StreamState>]>([
    ['just before it', { startedAt: START + within - 1 }],
    ['48 h ago', { startedAt: AT - 48 * HOUR }],
  ])('the first is that of an older stream which began %s', (_what, facts) => {
    const known = { finished: [older(facts), about] };
    expect(settled('offline', about, one, { known })).toBeUndefined();
    expect(settled('offline', about, two, { known })).toBe('sent');
  });
});

describe('the history must be known', () => {
  test.each([
    ['48 h back', START, AT - 48 * HOUR],
    ['back to the start of the stream, if that is longer ago', AT - 48 * HOUR - 1, AT - 48 * HOUR - 1],
  ])('%s', (_what, startedAt, expected) => {
    expect(historySince(stream({ startedAt }), AT)).toBe(expected);
  });
});
