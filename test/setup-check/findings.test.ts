import { describe, expect, test } from 'vitest';
import { checkEmail, type EmailFact } from '../../src/setup-check/findings/email.ts';
import { counted, listed } from '../../src/setup-check/findings/finding.ts';
import { checkWebhooks, type WebhookFact } from '../../src/setup-check/findings/webhook.ts';

test.each([
  [0, '0 things'],
  [1, '1 thing'],
  [2, '2 things'],
  [1234, '1,234 things'],
])('a count of %d reads %s', (count, words) => {
  expect(counted(count, 'thing')).toBe(words);
});

test('a count of something with a plural of its own uses that plural', () => {
  expect([counted(1, 'person', 'people'), counted(2, 'person', 'people')]).toEqual(['1 person', '2 people']);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('the names %j read "%s", or "%s" for a choice', (names, all, one) => {
  expect(listed(names)).toBe(all);
  expect(listed(names, 'or')).toBe(one);
});

describe('a mail server', () => {
  test.each<[string, EmailFact, string, string]>([
    [
      'that accepts the login: all is well',
      { kind: 'let in', host: 'mail.example.com' },
      'well',
      'mail.example.com accepted the login.',
    ],
    [
      'that refuses the login: stops messages',
      { kind: 'refused', why: 'It said no.' },
      'stops',
      'It said no.',
    ],
    [
      'that does not answer: is unchecked',
      { kind: 'silent', why: 'It was silent.' },
      'unchecked',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkEmail(fact)).toEqual({ kind, subject: 'Email', words });
  });
});

describe('a webhook', () => {
  test.each<[string, WebhookFact, string, string]>([
    [
      'that Discord has: all is well, with the name it has there',
      { kind: 'there', shown: 'webhook 1', name: 'Stream alerts' },
      'well',
      'Discord has webhook 1, with the name "Stream alerts".',
    ],
    [
      'that can not be asked: is unchecked, and says how to check it',
      { kind: 'unasked', shown: 'webhook 2' },
      'unchecked',
      'Only a message shows whether webhook 2 works: run `send-test`.',
    ],
    [
      'that Discord does not have: stops messages',
      { kind: 'refused', shown: 'webhook 3', why: 'It is gone.' },
      'stops',
      'It is gone.',
    ],
    [
      'about which Discord is silent: is unchecked',
      { kind: 'silent', shown: 'webhook 4', why: 'It was silent.' },
      'unchecked',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkWebhooks([fact])).toEqual([{ kind, subject: 'Webhook', words }]);
  });
});
