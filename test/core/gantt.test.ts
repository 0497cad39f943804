import { describe, expect, test } from 'vitest';
import { gantt } from '../../src/core/gantt.ts';
import {
  readState,
  remember,
  type StreamerState,
  type StreamState,
  writeState,
} from '../../src/core/state.ts';
import { AT, HOUR, newsOf } from './news.ts';

const DAY = 24 * HOUR;
const ANNA = { id: '11', login: 'anna', name: 'Anna' };
const BERT = { id: '12', login: 'bert', name: 'Bert' };

function stream(daysAgo: number, hours: number, more: Partial<StreamState> = {}): StreamState {
  const startedAt = AT - daysAgo * DAY;
  const endedAt = startedAt + hours * HOUR;
  return {
    ...newsOf('offline').stream,
    ids: [`${daysAgo}`],
    startedAt,
    lastSeenAt: endedAt,
    endedAt,
    ...more,
  };
}

function streamer(finished: readonly StreamState[], current?: StreamState): StreamerState {
  return { login: 'anna', formerLogins: [], finished: [...finished], ...(current && { current }) };
}

const lines = (chart: string) => chart.split('\n').filter((line) => /section| :/.test(line));

describe('the chart of seven days', () => {
  test('has a row for each streamer who streamed, in the times of the reader', () => {
    const live = { ...newsOf('live').stream, category: 'Chess' };
    const state = {
      '11': streamer([stream(8, 3), stream(2, 1.5, { category: 'Elden Ring' })], live),
      '12': streamer([stream(9, 3)]),
    };
    expect(lines(gantt([ANNA, BERT], state, AT, 'Europe/Paris'))).toEqual([
      '    section anna',
      '    1h 30m Elden Ring :2026-10-30 13:00, 2026-10-30 14:30',
      '    live for 3h 8m Chess :active, 2026-11-01 09:52, 2026-11-01 13:00',
    ]);
    expect(lines(gantt([ANNA], state, AT, 'UTC'))[1]).toContain(':2026-10-30 12:00, 2026-10-30 13:30');
  });

  test('is not there when nobody streamed, or nothing is known of when', () => {
    expect(gantt([ANNA, BERT], {}, AT, 'UTC')).toBe('');
    const { startedAt: _unknown, ...known } = stream(1, 1);
    expect(gantt([ANNA], { '11': streamer([known]) }, AT, 'UTC')).toBe('');
  });

  test('shows who is gone until when they were seen, and what began before as from the first day', () => {
    const gone = stream(7.1, 24, { gone: { since: AT, polls: 1 }, category: '' });
    expect(lines(gantt([ANNA], { '11': streamer([], gone) }, AT, 'UTC'))).toEqual([
      '    section anna',
      '    1d :2026-10-25 12:00, 2026-10-26 09:36',
    ]);
  });

  test('stays small, however much there is', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ ...ANNA, id: `${index}`, login: `a${index}` }));
    const week = streamer(Array.from({ length: 20 }, (_, index) => stream(6 - index / 5, 1)));
    const chart = gantt(many, Object.fromEntries(many.map(({ id }) => [id, week])), AT, 'UTC');
    expect(chart.length).toBeLessThan(20_000);
    expect(lines(chart).filter((line) => line.includes(' :'))).toHaveLength(100);
  });
});

test('streams of seven days are remembered, of older ones the last three', () => {
  const streams = [20, 19, 6, 5, 4, 3, 2, 1].map((daysAgo) =>
    stream(daysAgo, 2, { told: { live: { someone: 'sent' }, offline: { someone: 'sent' } } }),
  );
  const remembered = (all: readonly StreamState[]) =>
    all.reduce((state, over) => streamer(remember(state, over)), streamer([]));
  const { finished } = remembered(streams);
  expect(finished.map(({ ids }) => ids[0])).toEqual(['6', '5', '4', '3', '2', '1']);
  expect(finished.map(({ told }) => Object.keys(told.live).length)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(remembered(streams.slice(0, 2)).finished.map(({ ids }) => ids[0])).toEqual(['20', '19']);
  const often = remembered(Array.from({ length: 50 }, (_, index) => stream(6 - index / 10, 1)));
  expect(often.finished).toHaveLength(20);
  const saved = { savedAt: AT, notes: { silent: {} }, streamers: { '11': often } };
  expect(readState(writeState(saved))).toEqual({ version: 1, ...saved });
});
