import { ME } from '../sandbox/accounts.ts';
import { answer, CUT, FAILED, HALF, NONSENSE, PAGE, refusal, SILENT } from './fault-kinds.ts';
import { type FaultRow, faultsOf } from './fault-row.ts';

const ONE_LATER = ['friend', 'both'] as const;

const twilio = faultsOf('Twilio');

const unread = "Twilio's message history can't be read: ";
const endless = 'no usable answer from Twilio (an answer of more than 2 MB)';
const unclear = 'no usable answer from Twilio';
const page = 'HTTP 502 Twilio gave no reason.';
const failed = '20500 Internal Server Error.';
const tooMany = refusal(20429);

export const twilioFaults: readonly FaultRow[] = [
  twilio('begins', 'answers with an error when asked what was sent', 'next run', {
    fail: { at: 'twilio list', how: FAILED.twilio },
    warns: [`${unread}${failed}`, `Messages had to wait: ${unread}${failed}`],
  }),
  twilio('ends', 'never says what was sent', 'next run', {
    fail: { at: 'twilio list', how: SILENT },
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
  }),
  twilio('ends', 'answers without end when asked what was sent', 'next run', {
    fail: { at: 'twilio list', how: { kind: 'endless body' } },
    warns: [`${unread}${endless}`, `Messages had to wait: ${unread}${endless}`],
  }),
  twilio('begins', 'answers with nonsense when asked what was sent', 'next run', {
    fail: { at: 'twilio list', how: NONSENSE },
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
  }),
  twilio('ends', 'breaks off while listing what was sent', 'next run', {
    fail: { at: 'twilio list', how: HALF },
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
  }),
  twilio('begins', 'limits the rate, and answers the second time', 'unnoticed', {
    fail: { at: 'twilio list', how: tooMany, times: 1 },
  }),
  twilio('begins', 'refuses the auth token', 'owner', {
    fail: { at: 'twilio list', how: refusal(20003) },
    errors: ['Error 20003. Check `twilio-account-sid`'],
  }),
  twilio('ends', 'is given its test credentials', 'owner', {
    world: ({ twilio }) => {
      twilio.account.areTestCredentials = true;
    },
    heal: ({ twilio }) => {
      twilio.account.areTestCredentials = false;
    },
    errors: ['Error 20008. These are the test credentials, which send nothing'],
  }),
  twilio('begins', 'refuses to list messages, for an unknown reason', 'owner', {
    fail: { at: 'twilio list', how: answer(403, { code: 29999, message: 'Something new', status: 403 }) },
    errors: [`${unread}29999 Something new.`],
  }),
  twilio('begins', 'answers with an error and does not accept a text', 'next run', {
    fail: { at: 'twilio send', how: FAILED.twilio, to: 'me' },
    texted: ONE_LATER,
    warns: [failed],
  }),
  twilio('ends', 'does not answer and does not accept a text', 'next run', {
    fail: { at: 'twilio send', how: SILENT, to: 'me' },
    texted: ONE_LATER,
    warns: [unclear],
  }),
  twilio('begins', 'shows an error page instead of accepting a text', 'next run', {
    fail: { at: 'twilio send', how: PAGE },
    warns: [page],
  }),
  twilio('begins', 'accepts a text, and answers with an error', 'unnoticed', {
    fail: { at: 'twilio send', how: FAILED.twilio, moment: 'after', times: 1 },
    logs: ['the history shows that it was sent'],
  }),
  twilio('ends', 'accepts a text, and never confirms it', 'unnoticed', {
    fail: { at: 'twilio send', how: SILENT, moment: 'after', times: 1 },
    logs: ['the history shows that it was sent'],
  }),
  twilio('begins', 'accepts a text, and hangs up', 'unnoticed', {
    fail: { at: 'twilio send', how: CUT, moment: 'after', times: 1 },
    logs: ['the history shows that it was sent'],
  }),
  twilio(
    'begins',
    'accepts a text, breaks off its answer, and lists the text some seconds late',
    'unnoticed',
    {
      world: ({ twilio }) => {
        twilio.account.listDelayMs = 4_000;
      },
      fail: { at: 'twilio send', how: HALF, times: 1 },
      logs: ['the history shows that it was sent'],
    },
  ),
  twilio(
    'begins',
    'accepts a text, answers with an error, and lists the text a minute late',
    'from the history',
    {
      world: ({ twilio }) => {
        twilio.account.listDelayMs = 60_000;
      },
      fail: { at: 'twilio send', how: FAILED.twilio, moment: 'after', times: 1, to: 'me' },
      warns: [failed],
    },
  ),
  twilio('ends', 'accepts a text, and answers with nonsense', 'unnoticed', {
    fail: { at: 'twilio send', how: NONSENSE, moment: 'after', times: 1 },
    logs: ['the history shows that it was sent'],
  }),
  twilio('begins', 'limits the rate of texts, and accepts one the second time', 'unnoticed', {
    fail: { at: 'twilio send', how: tooMany, times: 1 },
  }),
  twilio('ends', 'limits the rate of texts for a long time', 'next run', {
    fail: { at: 'twilio send', how: tooMany },
    warns: ['Error 20429. Twilio received too many requests'],
  }),
  twilio('begins', 'refuses a recipient who answered STOP', 'recipient', {
    world: ({ twilio }) => twilio.refuse(ME, { code: 21610 }),
    warns: ['Error 21610. This person replied STOP'],
  }),
  twilio('begins', 'refuses a number that does not exist', 'recipient', {
    world: ({ twilio }) => twilio.refuse(ME, { code: 21211 }),
    warns: ['Error 21211. Correct this number in `sms-to`'],
  }),
  twilio('ends', 'refuses a number that is not a mobile phone', 'recipient', {
    world: ({ twilio }) => twilio.refuse(ME, { code: 21614 }),
    warns: ['Error 21614. Use a mobile number in `sms-to`'],
  }),
  twilio('begins', 'refuses a text with an unknown code', 'next run', {
    fail: {
      at: 'twilio send',
      how: answer(400, {
        code: 29999,
        message: 'Something new',
        more_info: 'https://www.twilio.com/docs/errors/29999',
      }),
      to: 'me',
    },
    texted: ONE_LATER,
    warns: ['29999 Something new. See https://www.twilio.com/docs/api/errors/29999'],
  }),
  twilio('begins', 'finds no sender in the Messaging Service', 'owner', {
    fail: { at: 'twilio send', how: refusal(21704) },
    errors: ['Error 21704. Check `sms-from`: the Messaging Service needs a sender in its sender pool.'],
  }),
  twilio('begins', 'does not allow the sender', 'owner', {
    world: ({ twilio }) => twilio.account.numbers.clear(),
    heal: ({ twilio }) => twilio.account.numbers.set('+15550001111', { sms: true }),
    errors: ['Error 21659. Check `sms-from`'],
  }),
  twilio('ends', 'has suspended the account, for example because its balance is empty', 'owner', {
    world: ({ twilio }) => {
      twilio.account.status = 'suspended';
    },
    heal: ({ twilio }) => {
      twilio.account.status = 'active';
    },
    errors: ['Error 20005. The Twilio account is not active'],
  }),
  twilio('begins', 'has a trial account, which only sends sample texts', 'owner', {
    world: ({ twilio }) => {
      twilio.account.type = 'new-trial';
    },
    heal: ({ twilio }) => {
      twilio.account.type = 'full';
    },
    errors: ['Error 572006. New Twilio trial accounts cannot send custom texts'],
  }),
  twilio(
    'begins',
    'accepts a text that the carrier drops, because the sender is not registered in the United States',
    'lost',
    {
      world: ({ twilio }) => twilio.account.fates.set(ME, { status: 'undelivered', errorCode: 30034 }),
      errors: ['30034 The sender is not registered.'],
    },
  ),
  twilio('begins', 'accepts a text that never reaches a phone that is off', 'lost', {
    world: ({ twilio }) => twilio.account.fates.set(ME, { status: 'undelivered', errorCode: 30003 }),
    warns: ['30003 The phone could not be reached.'],
  }),
  twilio('begins', 'answers with an error when asked whether a text arrived', 'sent anyway', {
    fail: { at: 'twilio status', how: FAILED.twilio },
  }),
  twilio('ends', 'never says whether a text arrived', 'sent anyway', {
    fail: { at: 'twilio status', how: SILENT },
  }),
];
