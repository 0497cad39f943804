import { describe, expect, test } from 'vitest';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { DAY } from '../../src/domain/time.ts';
import { gantt } from '../../src/report/week-chart.ts';
import { ANNA, BERT, streamOf } from '../domain/anna.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';

function stream(daysAgo: number, hours: number, more: Partial<Broadcast> = {}): Broadcast {
  const startedAt = AT - daysAgo * DAY;
  const endedAt = startedAt + hours * HOUR;
  return {
    ...streamOf(),
    ids: [`${daysAgo}`],
    startedAt,
    newestAt: startedAt,
    lastSeenAt: endedAt,
    endedAt,
    ...more,
  };
}

function streamer(
  finished: readonly Broadcast[],
  current?: Broadcast,
  absent?: StreamerState['absent'],
): StreamerState {
  const on = { ...(current && { current }), ...(absent && { absent }) };
  return { login: 'anna', formerLogins: [], finished: [...finished], ledger: {}, ...on };
}

const ABSENT = { since: AT, polls: 1 };

/** The rows of the streamers: what spans the seven days has a test of its own. */
const lines = (chart: string) =>
  chart
    .replace(/^ {4}section seven days$.*/ms, '')
    .split('\n')
    .filter((line) => /section| :/.test(line));

describe('the chart of seven days', () => {
  test("has a row for each streamer who streamed, in the reader's time zone", () => {
    const live = streamOf({ startedAt: AT - 3 * HOUR - 8 * MINUTE });
    const state = {
      '11': streamer([stream(8, 3), stream(2, 1.5, { category: 'Elden Ring' })], live),
      '12': streamer([stream(9, 3)]),
    };
    expect(lines(gantt([ANNA, BERT], state, AT, 'Europe/Paris'))).toEqual([
      '    section anna',
      '    1h 30m Elden Ring :2026-10-30 13:00, 2026-10-30 14:30',
      '    live for 3h 8m Chess :crit, 2026-11-01 09:52, 2026-11-01 13:00',
    ]);
    expect(lines(gantt([ANNA], state, AT, 'UTC'))[1]).toContain(':2026-10-30 12:00, 2026-10-30 13:30');
  });

  test('is absent when nobody streamed', () => {
    expect(gantt([ANNA, BERT], {}, AT, 'UTC')).toBe('');
  });

  test('shows a gone streamer until last seen, and an earlier start as the first day', () => {
    const gone = stream(7.1, 24, { category: '' });
    expect(lines(gantt([ANNA], { '11': streamer([], gone, ABSENT) }, AT, 'UTC'))).toEqual([
      '    section anna',
      '    1d :2026-10-25 12:00, 2026-10-26 09:36',
    ]);
  });

  test('stays small, however many streamers and streams there are', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ ...ANNA, id: `${index}`, login: `a${index}` }));
    const week = streamer(Array.from({ length: 20 }, (_, index) => stream(6 - index / 5, 1)));
    const chart = gantt(many, Object.fromEntries(many.map(({ id }) => [id, week])), AT, 'UTC');
    expect(chart.length).toBeLessThan(20_000);
    expect(lines(chart).filter((line) => line.includes(' :'))).toHaveLength(100);
  });
});

describe('the whole chart', () => {
  const titled = (category: string) => stream(1, 1, { category });

  test('spans seven days with a date for each, whatever it holds', () => {
    expect(gantt([ANNA], { '11': streamer([titled('Chess')]) }, AT, 'UTC')).toBe(
      [
        '```mermaid',
        'gantt',
        '    dateFormat YYYY-MM-DD HH:mm',
        '    axisFormat %-d',
        '    tickInterval 1day',
        '    todayMarker off',
        '    section anna',
        '    1h Chess :2026-10-31 12:00, 2026-10-31 13:00',
        '    section seven days',
        '    from 25 Oct :milestone, 2026-10-25 12:00, 0m',
        '    to :milestone, 2026-11-01 12:00, 0m',
        '```',
      ].join('\n'),
    );
  });

  const bars = (...known: Parameters<typeof streamer>) =>
    lines(gantt([ANNA], { '11': streamer(...known) }, AT, 'UTC')).slice(1);

  test.each([
    ['section: click; %% #35 "x"', '1h section click 35 x'],
    ['  !!Über -- Ⅷ², पोकेमोन!', '1h Über VIII2 पोकेमोन'],
    ['...', '1h'],
    [`${'a'.repeat(39)} b`, `1h ${'a'.repeat(39)}`],
    [`${'a'.repeat(40)}b`, `1h ${'a'.repeat(40)}`],
    [`${'a'.repeat(39)}𠀋`, `1h ${'a'.repeat(39)}𠀋`],
    [`${'a'.repeat(39)}𠀋b`, `1h ${'a'.repeat(39)}𠀋`],
  ])('shows the category %j as "%s"', (category, label) => {
    expect(bars([titled(category)])).toEqual([`    ${label} :2026-10-31 12:00, 2026-10-31 13:00`]);
  });

  test('has the streams in the order in which they began', () => {
    const current = stream(3, 1, { category: 'third' });
    expect(
      bars([stream(2, 1, { category: 'fourth' }), stream(5, 1, { category: 'second' })], current, ABSENT),
    ).toEqual([
      '    1h second :2026-10-27 12:00, 2026-10-27 13:00',
      '    1h third :2026-10-29 12:00, 2026-10-29 13:00',
      '    1h fourth :2026-10-30 12:00, 2026-10-30 13:00',
    ]);
  });

  test('shows a stream that ended within the seven days, to the minute', () => {
    const ending = (ago: number) => ({ ...titled(''), startedAt: AT - 8 * DAY, endedAt: AT - 7 * DAY + ago });
    expect(bars([ending(0)])).toEqual(['    1d :2026-10-25 12:00, 2026-10-25 12:01']);
    expect(bars([ending(-1)])).toEqual([]);
  });

  test.each([
    ['a second', 1000, ['    under a minute :2026-10-31 12:00, 2026-10-31 12:01']],
    ['no time at all', 0, []],
    ['less than none', -1000, []],
  ])('shows a stream that lasted %s at a visible length', (_what, length, shown) => {
    const startedAt = AT - DAY;
    expect(bars([{ ...titled(''), startedAt, endedAt: startedAt + length }])).toEqual(shown);
  });

  test('shows a stream whose end is not known until it was last seen', () => {
    const { endedAt: _end, ...over } = stream(1, 1, { category: '' });
    expect(bars([over])).toEqual(['    1h :2026-10-31 12:00, 2026-10-31 13:00']);
  });

  test('shows the known end of a stream rather than when it was last seen', () => {
    const over = stream(1, 1, { category: '', lastSeenAt: AT - DAY + 2 * HOUR });
    expect(bars([over])).toEqual(['    1h :2026-10-31 12:00, 2026-10-31 13:00']);
  });
});

describe('a chart with too much in it', () => {
  const team = (count: number, streams: number) => {
    const all = Array.from({ length: count }, (_, index) => ({
      ...ANNA,
      id: `${index}`,
      login: `a${index}`,
    }));
    const week = streamer(Array.from({ length: streams }, (_, index) => stream(6 - index / 20, 1)));
    const chart = gantt(all, Object.fromEntries(all.map(({ id }) => [id, week])), AT, 'UTC');
    return lines(chart).map((line) => line.trim());
  };
  const sections = (shown: readonly string[]) => shown.filter((line) => line.startsWith('section'));

  test.each([
    [15, 15],
    [16, 15],
  ])('of %i streamers has the first %i', (count, shown) => {
    expect(sections(team(count, 1))).toEqual(
      Array.from({ length: shown }, (_, index) => `section a${index}`),
    );
  });

  test('has a hundred streams: the newest of the last streamer, and no row after that', () => {
    const shown = team(4, 40);
    expect(sections(shown)).toEqual(['section a0', 'section a1', 'section a2']);
    expect(shown).toHaveLength(103);
    const whole = shown.slice(1, 41);
    expect(shown.slice(42, 82)).toEqual(whole);
    expect(shown.slice(83)).toEqual(whole.slice(-20));
  });
});
