import { describe, expect, test } from 'vitest';
import { mistakesInLog, type Naming, namedInLog, namedOnPage } from '../../src/messages/inputs.ts';

const WORKFLOW: Naming = { kind: 'inputs' };
const FILE: Naming = { kind: 'file' };
const FORK: Naming = { kind: 'fork', settingsUrl: 'https://github.com/owner/name/settings' };
const SECRETS = 'https://github.com/owner/name/settings/secrets/actions';
const VARIABLES = 'https://github.com/owner/name/settings/variables/actions';

describe('an input in backticks', () => {
  test.each([
    ['a workflow', WORKFLOW, 'Check `sms-to` and `streamers`.'],
    ['a file', FILE, 'Check `SMS_TO` and `STREAMERS`.'],
    ['a fork', FORK, `Check \`SMS_TO\` and \`STREAMERS\`. See ${SECRETS} See ${VARIABLES}`],
  ])('has the name that it has in %s', (_where, naming, words) => {
    expect(namedInLog('Check `sms-to` and `streamers`.', naming)).toBe(words);
  });

  test('leads to its page in a fork', () => {
    expect(namedOnPage('Check `sms-to`.', FORK)).toBe(`Check [\`SMS_TO\`](${SECRETS}).`);
  });

  test('that a fork cannot set keeps its name in the workflow', () => {
    expect(namedInLog('Check `state-key`.', FORK)).toBe('Check `state-key`.');
    expect(namedOnPage('Check `state-key`.', FORK)).toBe('Check `state-key`.');
    expect(namedInLog('Check `state-key`.', FILE)).toBe('Check `STATE_KEY`.');
  });

  test.each(['`npm`', '`active`', '`LIVE_TEXT`'])('is not any word in backticks: %s', (code) => {
    expect(namedInLog(code, FORK)).toBe(code);
  });
});

describe('the input at the start of a mistake', () => {
  test.each([
    ['sms-to', 'it is empty.', 'SMS_TO: it is empty.'],
    ['streamers, line 3, sms-to', 'it is empty.', 'STREAMERS, line 3, sms-to: it is empty.'],
    ['sms-to or email-to', 'nobody.', 'SMS_TO or EMAIL_TO: nobody.'],
    ['sms-to, email-to or webhook-url', 'nobody.', 'SMS_TO, EMAIL_TO or WEBHOOK_URL: nobody.'],
    ['sms-to', '"12" is wrong. See `sms-from`.', 'SMS_TO: "12" is wrong. See `SMS_FROM`.'],
    ['colour', 'it is empty.', 'colour: it is empty.'],
  ])('%s: %s', (place, words, line) => {
    expect(mistakesInLog([{ place, words }], FILE)).toBe(line);
  });

  test('leads to its page in a fork, if a fork can set it', () => {
    const mistakes = [
      { place: 'sms-to', words: 'it is empty.' },
      { place: 'mode', words: 'it is wrong.' },
    ];
    expect(mistakesInLog(mistakes, FORK)).toBe(`SMS_TO: it is empty. See ${SECRETS}\nmode: it is wrong.`);
  });
});
