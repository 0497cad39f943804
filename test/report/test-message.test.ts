import { describe, expect, test } from 'vitest';
import { type Tested, testLine, testReport, testText, type Verdict } from '../../src/send-test.ts';
import { shown } from './page.ts';

describe('what a test message says', () => {
  test.each([
    ['one streamer', ['anna'], 'anna'],
    ['three', ['anna', 'bert', 'carla'], 'anna, bert, carla'],
    ['no more than three', ['anna', 'bert', 'carla', 'dora'], 'anna, bert, carla...'],
  ])('in each language it names %s', (_what, logins, names) => {
    expect(testText(logins, 'en')).toBe(`TEST: Twitch SMS works. You'll get alerts for ${names} here`);
    expect(testText(logins, 'fr')).toBe(
      `TEST: Twitch SMS fonctionne. Vous recevrez ici les alertes pour ${names}`,
    );
  });
});

test('a test message to a recipient of no streamer: it says so in each language', () => {
  expect(testText([], 'en')).toBe("TEST: Twitch SMS works. You'll get no alerts here");
  expect(testText([], 'fr')).toBe('TEST: Twitch SMS fonctionne. Vous ne recevrez ici aucune alerte');
});

describe('the result of a test message', () => {
  const SENT = 'Twilio sent it; the carrier has not confirmed yet that it arrived. Check the phone.';
  const TAKEN = 'The mail server accepted it. Check the inbox and the spam folder.';
  const why = 'The phone was off.';

  test.each<[string, Tested['by'], Verdict, string]>([
    ['a text that arrived', 'sms', { kind: 'arrived' }, '✅ +15…222: The text arrived.'],
    ['a text that is on its way', 'sms', { kind: 'taken' }, `✅ +15…222: ${SENT}`],
    ['an email, whose delivery is unknown', 'email', { kind: 'taken' }, `✅ +15…222: ${TAKEN}`],
    [
      'a webhook, whose delivery is unknown',
      'webhook',
      { kind: 'taken' },
      '✅ +15…222: The service accepted it. Check that it arrived.',
    ],
    ['one that was not to be sent', 'sms', { kind: 'not sent' }, '☑️ +15…222: It would be sent.'],
    ['one whose result is unknown', 'sms', { kind: 'unsure', why }, `❔ +15…222: ${why}`],
    ['one that failed', 'email', { kind: 'failed', why }, `❌ +15…222: ${why}`],
  ])('%s', (_what, by, verdict, line) => {
    expect(testLine({ to: '+15…222', by, verdict })).toBe(line);
  });

  test('is on the page with each text, a line for each person', () => {
    const [text, other] = ['TEST: you get alerts for anna here', 'TEST: you get alerts for bert here'];
    const page = testReport([
      { to: '+15…222', by: 'sms', text, verdict: { kind: 'arrived' } },
      {
        to: '+15…333',
        by: 'sms',
        text: other,
        verdict: { kind: 'failed', why: '21608 Refused. Set `sms-to`.' },
      },
      { to: 'a…e@example.net', by: 'email', text, verdict: { kind: 'taken' } },
    ]);
    expect(shown(page)).toBe(`## Twitch SMS: test message

> TEST: you get alerts for anna here

> TEST: you get alerts for bert here

|   | To | Result |
| --- | --- | --- |
| ✅ | +15…222 | The text arrived. |
| ❌ | +15…333 | 21608 Refused. Set \`sms-to\`. |
| ✅ | a…e@example.net | ${TAKEN} |
`);
  });

  test('does nothing on the page, whatever a service answered', () => {
    const hostile = '[win](https://evil.example) | <b>@all';
    const plain = '&#91;win&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41; &#124; &#60;b&#62;&#64;all';
    const page = testReport([
      { to: hostile, by: 'email', text: hostile, verdict: { kind: 'failed', why: hostile } },
    ]);
    expect(page.split('\n').filter((line) => line.includes('win'))).toEqual([
      `> ${plain}`,
      `| ❌ | ${plain} | ${plain} |`,
    ]);
  });
});
