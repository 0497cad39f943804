import { describe, expect, test } from 'vitest';
import { headOf, KINDS, readHead, textsOf } from '../../src/domain/notification.ts';

test('the kinds are four', () => {
  expect(KINDS).toEqual(['live', 'offline', 'title', 'category']);
});

describe('the head of a text', () => {
  test.each(KINDS)('of kind %s is read as it was written', (kind) => {
    expect(readHead(`${headOf({ kind, login: 'anna_2' })}Chess`)).toEqual({ kind, login: 'anna_2' });
  });

  test('is the kind and the login, before the words', () => {
    expect(headOf({ kind: 'live', login: 'anna' })).toBe('LIVE anna: ');
  });

  test.each([
    ['after the sentence of a trial account', 'Sent from your Twilio trial account - LIVE anna: Chess'],
    ['before a title that plays another head', 'LIVE anna: watching OFFLINE bert: now'],
    ['of a login with 25 characters', `LIVE ${'a'.repeat(25)}: Chess`],
  ])('is found %s', (_what, body) => {
    expect(readHead(body)).toEqual({ kind: 'live', login: expect.stringMatching(/^a+(nna)?$/) });
  });

  test.each([
    ['no kind', 'anna is live'],
    ['a login in capitals', 'LIVE Anna: Chess'],
    ['a kind within a word', 'OLIVE anna: Chess'],
    ['no colon', 'LIVE anna Chess'],
    ['no login', 'LIVE : Chess'],
    ['a login with 26 characters', `LIVE ${'a'.repeat(26)}: Chess`],
    ['no words at all', ''],
  ])('is not there in a body with %s', (_what, body) => {
    expect(readHead(body)).toBeUndefined();
  });
});

test('the texts about a streamer are those under any of their logins, oldest first', () => {
  const texts = ['anna', 'annette', 'bert'].map((login, at) => ({ kind: 'live', login, at }) as const);
  const byLogin = Map.groupBy(texts, ({ login }) => login);
  expect(textsOf(byLogin, ['annette', 'anna', 'annette'])).toEqual(texts.slice(0, 2));
});
