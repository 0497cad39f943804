import { expect, test } from 'vitest';
import { withLate } from '../../src/core/late-state.ts';
import { annaOf, streamOf } from './anna.ts';

const saved = annaOf({ current: streamOf({ ids: ['1'], told: { live: { mail: 'sent' }, offline: {} } }) });

test('of whom the run told nothing, the saved state counts', () => {
  const untold = streamOf({ ids: ['2'], told: { live: {}, offline: {} } });
  expect(withLate(saved, undefined)).toBe(saved);
  expect(withLate(saved, annaOf({ current: untold }))).toBe(saved);
});

test('of one stream, all count as told whom either knows to be told', () => {
  const mine = annaOf({ current: streamOf({ ids: ['1'], told: { live: { me: 'sent' }, offline: {} } }) });
  expect(withLate(saved, mine).current?.told.live).toEqual({ mail: 'sent', me: 'sent' });
});

test('of another stream that the run told, and of an end that it told, the run knows better', () => {
  const told = { live: { mail: 'sent' }, offline: {} } as const;
  const other = annaOf({ current: streamOf({ ids: ['2'], told }) });
  const ended = annaOf({ finished: [streamOf({ ids: ['1'], endedAt: 1 })] });
  expect([withLate(saved, other), withLate(saved, ended)]).toEqual([other, ended]);
});
