import { expect, test } from 'vitest';
import { newJournal } from '../../src/engine/journal.ts';
import { standing } from '../../src/summary.ts';

const NOW = Date.parse('2026-01-01T20:00:00Z');

test('the log names those who are live first, and no more people than anybody reads', () => {
  const record = newJournal(NOW, false);
  const streamers = Array.from({ length: 250 }, (_, index) => ({
    id: String(1000 + index),
    login: `streamer${index}`,
    name: `Streamer${index}`,
  }));
  const stream = { id: '7', userId: '1240', title: '', category: '', viewers: 1, startedAt: NOW - 60_000 };
  record.roster = { ...record.roster, streamers };
  record.observation = { at: NOW, live: new Map([['1240', stream]]), unknown: new Set(['1000']) };

  const lines = standing(record, NOW, 'UTC');

  expect(lines.slice(0, 3)).toEqual([
    'streamer240: 🔴 live for 1m (since 2026-01-01 19:59 UTC)',
    'streamer0: not known',
    'streamer1: offline',
  ]);
  expect(lines.slice(-2)).toEqual(['streamer198: offline', 'And 50 more.']);
});
