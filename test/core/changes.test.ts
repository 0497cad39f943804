import { describe, expect, test } from 'vitest';
import { dueEdits, edits, editsDueAt, markDue } from '../../src/core/changes.ts';
import { liveOf, streamOf } from './anna.ts';
import { AT, MINUTE } from './news.ts';

const SETTLED = 2 * MINUTE;
const [OLD, NEW, NEWER] = ['Blitz all night', 'Bullet', 'Rapid'];

const change = (from: string, since = AT, facts = {}) => ({ from, since, isDue: false, told: {}, ...facts });
const told = (from: string) => change(from, AT - MINUTE, { isDue: true, told: { me: 'sent' as const } });

describe('edits', () => {
  const waiting = { title: change(OLD, AT - MINUTE) };
  test.each([
    ['are none while the words stay', {}, {}, {}],
    ['of the title', {}, { title: NEW }, { title: change(OLD) }],
    ['of the category', {}, { category: 'Music' }, { category: change('Chess') }],
    ['of both', {}, { title: NEW, category: 'Music' }, { title: change(OLD), category: change('Chess') }],
    ['are none where Twitch lists no words', {}, { title: '', category: '' }, {}],
    [
      'of a title that was empty',
      { title: '', category: '' },
      { title: NEW, category: 'Music' },
      { title: change(''), category: change('') },
    ],
    [
      'go on waiting from when the words were first seen',
      { title: NEW, changes: waiting },
      { title: NEW },
      waiting,
    ],
    ['go on waiting while Twitch lists no words', { title: NEW, changes: waiting }, { title: '' }, waiting],
    [
      'in a row are one, of what readers know, and wait anew',
      { title: NEW, changes: waiting },
      { title: NEWER },
      { title: change(OLD) },
    ],
    [
      'taken back before they are told are told to those who were told of the start meanwhile',
      { title: NEW, changes: { title: change(OLD, AT - MINUTE, { told: { me: 'skipped' } }) } },
      { title: OLD },
      { title: change(NEW, AT, { told: { friend: 'skipped' } }) },
    ],
    ['taken back before they are told are none', { title: NEW, changes: waiting }, { title: OLD }, {}],
    [
      'of the category leave a waiting one of the title as it is',
      { title: NEW, changes: waiting },
      { title: NEW, category: 'Music' },
      { ...waiting, category: change('Chess') },
    ],
    [
      'that were told stay as they are',
      { title: NEW, changes: { title: told(OLD) } },
      { title: NEW },
      { title: told(OLD) },
    ],
    [
      'after one that was told are of the words that were told',
      { title: NEW, changes: { title: told(OLD) } },
      { title: NEWER },
      { title: change(NEW) },
    ],
    [
      'taken back after they were told are told again, to those who were told',
      { title: NEW, changes: { title: told(OLD) } },
      { title: OLD },
      { title: change(NEW, AT, { told: { friend: 'skipped' } }) },
    ],
  ])('%s', (_what, known, listed, expected) => {
    expect(edits(streamOf(known), liveOf(listed), AT, ['me', 'friend'])).toEqual(expected);
  });

  test.each([
    ['two minutes after the last look, of a run that could not save', 10, { notBefore: AT - 8 * MINUTE }],
    ['when it was seen, if that was no longer after the last look', 2, {}],
  ])('can have been told at the earliest %s', (_what, ago, facts) => {
    const known = streamOf({ lastSeenAt: AT - ago * MINUTE });
    expect(edits(known, liveOf({ title: NEW }), AT, [])).toStrictEqual({ title: change(OLD, AT, facts) });
    const recorded = streamOf({ lastSeenAt: AT, listedAt: AT - ago * MINUTE });
    expect(edits(recorded, liveOf({ title: NEW }), AT, [])).toStrictEqual({ title: change(OLD, AT, facts) });
  });

  test('leave what was remembered untouched', () => {
    const known = streamOf({ title: NEW, changes: waiting });
    edits(known, liveOf({ title: OLD, category: 'Music' }), AT, []);
    expect(known).toEqual(streamOf({ title: NEW, changes: waiting }));
  });
});

describe('an edit is to be told', () => {
  const early = change(OLD, AT - SETTLED + 1);
  const settled = change(OLD, AT - SETTLED);
  test.each([
    ['not, where there is none', {}, []],
    ['not a millisecond before two minutes', { title: early, category: early }, []],
    ['after two minutes', { title: settled }, ['title']],
    ['each after its own two minutes', { title: early, category: settled }, ['category']],
    ['the title first', { category: settled, title: settled }, ['title', 'category']],
    ['once only', { title: { ...settled, isDue: true }, category: settled }, ['category']],
  ])('%s', (_what, changes, expected) => {
    expect(dueEdits(streamOf({ changes }), AT)).toEqual(expected);
  });
});

describe('an edit whose time has come', () => {
  const both = { title: change(OLD), category: change('Chess', AT, { told: { me: 'sent' as const } }) };
  test.each([
    ['is marked', both, ['title' as const], { ...both, title: change(OLD, AT, { isDue: true }) }],
    [
      'keeps who was told of it',
      both,
      ['category' as const],
      { ...both, category: change('Chess', AT, { isDue: true, told: { me: 'sent' } }) },
    ],
    ['is none where nothing is due', both, [], both],
    ['is none where there is no edit', {}, ['title' as const], {}],
  ])('%s', (_what, changes, due, expected) => {
    expect(markDue(streamOf({ changes }), due)).toEqual(streamOf({ changes: expected }));
  });

  test('leaves what was remembered untouched', () => {
    const known = streamOf({ changes: { title: change(OLD) } });
    markDue(known, ['title']);
    expect(known.changes).toEqual({ title: change(OLD) });
  });
});

describe('edits are looked for', () => {
  const title = change(OLD, AT);
  const category = change('Chess', AT - MINUTE);
  const ALL = ['title', 'category'];
  test.each([
    ['never, where there are none', {}, ALL, []],
    ['two minutes after each', { title, category }, ALL, [AT + SETTLED, AT + MINUTE]],
    ['only where they are to be told', { title, category }, ['live', 'category'], [AT + MINUTE]],
    ['never, where none is to be told', { title, category }, ['live', 'offline'], []],
    ['only until they are told', { title: { ...title, isDue: true }, category }, ALL, [AT + MINUTE]],
  ])('%s', (_what, changes, notifyOn, expected) => {
    expect(editsDueAt(streamOf({ changes }), notifyOn)).toEqual(expected);
  });
});
