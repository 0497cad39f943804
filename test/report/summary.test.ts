import { expect, test } from 'vitest';
import { newBroadcast } from '../../src/domain/broadcast.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import type { Journal } from '../../src/engine/context.ts';
import { newJournal } from '../../src/engine/journal.ts';
import { standing } from '../../src/report/standing.ts';
import { summary } from '../../src/report/summary.ts';

const NOW = Date.parse('2026-01-01T20:00:00Z');

test('the log ends with two hundred streamers at most, those who are live first', () => {
  const journal = newJournal(NOW, false);
  const streamers = Array.from({ length: 250 }, (_, index) => ({
    id: String(1000 + index),
    login: `streamer${index}`,
    name: `Streamer${index}`,
  }));
  const stream = { id: '7', userId: '1240', title: '', category: '', viewers: 1, startedAt: NOW - 60_000 };
  journal.roster = { ...journal.roster, streamers };
  journal.observation = { at: NOW, live: new Map([['1240', stream]]), unknown: new Set(['1000']) };

  const lines = standing(journal, NOW, 'UTC');

  expect(lines.slice(0, 3)).toEqual([
    'streamer240: 🔴 live for 1m (since 2026-01-01 19:59 UTC)',
    'streamer0: unknown',
    'streamer1: offline',
  ]);
  expect(lines.slice(-2)).toEqual(['streamer198: offline', 'And 50 more.']);
});

test('a stream that restarted within the grace has been live since it first began', () => {
  const journal = newJournal(NOW, false);
  const anna = { id: '11', login: 'anna', name: 'Anna' };
  const stream = { id: '2', userId: '11', title: '', category: '', viewers: 1, startedAt: NOW - MINUTE };
  const current = newBroadcast({ ...stream, id: '1', startedAt: NOW - 5 * HOUR }, NOW);
  journal.roster = { ...journal.roster, streamers: [anna] };
  journal.observation = { at: NOW, live: new Map([['11', stream]]), unknown: new Set() };
  journal.state['11'] = { login: 'anna', formerLogins: [], finished: [], ledger: {}, current };
  expect(standing(journal, NOW, 'UTC')).toEqual([expect.stringContaining('anna: 🔴 live for 5h ')]);
});

test('the reason why a message waits shows inputs as code, and links', () => {
  const journal = newJournal(NOW, false);
  const recipient = { address: '+15550002222', key: 'k', shown: '+15…222' };
  const why = 'Check `sms-from` at https://console.twilio.com.';
  journal.deliveries.push({ at: NOW, channel: 'sms', recipient, text: 'LIVE', result: 'postponed', why });
  const page = summary(journal, NOW, { timeZone: 'UTC', starts: [], warnings: [] });
  expect(page).toContain('| postponed | Check `sms-from` at <https://console.twilio.com>&#46; |');
});

test('when Twitch knows none of the streamers, the page does not say that nobody is live', () => {
  const journal = {
    ...newJournal(NOW, false),
    observation: { at: NOW, live: new Map(), unknown: new Set<string>() },
  };
  const page = summary(journal, NOW, { timeZone: 'UTC', starts: [], warnings: [] });
  expect(page).toContain('Twitch knows none of the streamers.');
  expect(page).not.toMatch(/Nobody is live|did not say/);
});

const QUIET = { from: 23 * 60, to: 8 * 60 + 5, timeZone: 'UTC' };
const POLLED = { at: NOW, live: new Map(), unknown: new Set<string>() };

test.each<[string, Partial<Journal>, string]>([
  ['nothing happened', { observation: POLLED }, 'Nothing was due.'],
  ['it is quiet hours', { observation: POLLED, ending: 'quiet hours' }, 'Messages are held until 08:05.'],
  [
    'the owner must act',
    { actionRequired: new Set(['Twilio refused the login']) },
    'Nothing was sent. What needs you is above.',
  ],
  ['Twitch is silent', {}, 'Nothing was sent: Twitch did not answer.'],
  ['a service failed', { observation: POLLED, warnings: new Set(['Twilio']) }, 'Nothing was sent.'],
])('when %s, a run without messages says why', (_when, more, words) => {
  const journal = { ...newJournal(NOW, false), ...more };
  const page = summary(journal, NOW, { timeZone: 'UTC', starts: [], warnings: [], quiet: QUIET });
  expect(page.split('\n')).toContain(words);
});
