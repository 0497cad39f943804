import { answer, CUT, FAILED, HALF, NONSENSE, PAGE, refusal, SILENT } from './fault-kinds.ts';
import type { FaultRow } from './fault-row.ts';

const ME = '+15550002222';
const LATER = ['nobody', 'both'] as const;
const AT_ONCE = ['both', 'both'] as const;
const ONE_LATER = ['friend', 'both'] as const;
const ONE_NEVER = ['friend', 'friend'] as const;

const unread = "Twilio's message history can't be read: ";
const endless = 'no usable answer from Twilio (an answer of more than 2 MB)';
const unclear = 'no usable answer from Twilio';
const page = 'HTTP 502 Twilio gave no reason.';
const failed = '20500 Internal Server Error.';
const tooMany = refusal(20429);

export const twilioFaults: readonly FaultRow[] = [
  {
    who: 'Twilio',
    what: 'answers with an error when asked what was sent',
    scene: 'begins',
    fail: { at: 'twilio list', how: FAILED.twilio },
    told: LATER,
    warns: [`${unread}${failed}`, `Messages had to wait: ${unread}${failed}`],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'never says what was sent',
    scene: 'ends',
    fail: { at: 'twilio list', how: SILENT },
    told: LATER,
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'answers without end when asked what was sent',
    scene: 'ends',
    fail: { at: 'twilio list', how: { kind: 'endless body' } },
    told: LATER,
    warns: [`${unread}${endless}`, `Messages had to wait: ${unread}${endless}`],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'answers with nonsense when asked what was sent',
    scene: 'begins',
    fail: { at: 'twilio list', how: NONSENSE },
    told: LATER,
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'breaks off while listing what was sent',
    scene: 'ends',
    fail: { at: 'twilio list', how: HALF },
    told: LATER,
    warns: [`${unread}${unclear}`, `Messages had to wait: ${unread}${unclear}`],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'limits the rate, and answers the second time',
    scene: 'begins',
    fail: { at: 'twilio list', how: tooMany, times: 1 },
    told: AT_ONCE,
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'refuses the auth token',
    scene: 'begins',
    fail: { at: 'twilio list', how: refusal(20003) },
    told: LATER,
    errors: ['Error 20003. Check `twilio-account-sid`'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'is given its test credentials',
    scene: 'ends',
    world: ({ twilio }) => {
      twilio.account.areTestCredentials = true;
    },
    heal: ({ twilio }) => {
      twilio.account.areTestCredentials = false;
    },
    told: LATER,
    errors: ['Error 20008. These are the test credentials, which send nothing'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'refuses to list messages, for an unknown reason',
    scene: 'begins',
    fail: { at: 'twilio list', how: answer(403, { code: 29999, message: 'Something new', status: 403 }) },
    told: LATER,
    errors: [`${unread}29999 Something new.`],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'answers with an error and does not accept a text',
    scene: 'begins',
    fail: { at: 'twilio send', how: FAILED.twilio, to: 'me' },
    told: ONE_LATER,
    warns: [failed],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'does not answer and does not accept a text',
    scene: 'ends',
    fail: { at: 'twilio send', how: SILENT, to: 'me' },
    told: ONE_LATER,
    warns: [unclear],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'shows an error page instead of accepting a text',
    scene: 'begins',
    fail: { at: 'twilio send', how: PAGE },
    told: LATER,
    warns: [page],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, and answers with an error',
    scene: 'begins',
    fail: { at: 'twilio send', how: FAILED.twilio, moment: 'after', times: 1 },
    told: AT_ONCE,
    logs: ['the history shows that it was sent'],
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, and never confirms it',
    scene: 'ends',
    fail: { at: 'twilio send', how: SILENT, moment: 'after', times: 1 },
    told: AT_ONCE,
    logs: ['the history shows that it was sent'],
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, and hangs up',
    scene: 'begins',
    fail: { at: 'twilio send', how: CUT, moment: 'after', times: 1 },
    told: AT_ONCE,
    logs: ['the history shows that it was sent'],
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, breaks off its answer, and lists the text some seconds late',
    scene: 'begins',
    world: ({ twilio }) => {
      twilio.account.listDelayMs = 4_000;
    },
    fail: { at: 'twilio send', how: HALF, times: 1 },
    told: AT_ONCE,
    logs: ['the history shows that it was sent'],
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, answers with an error, and lists the text a minute late',
    scene: 'begins',
    world: ({ twilio }) => {
      twilio.account.listDelayMs = 60_000;
    },
    fail: { at: 'twilio send', how: FAILED.twilio, moment: 'after', times: 1, to: 'me' },
    told: AT_ONCE,
    warns: [failed],
    outcome: 'from the history',
  },
  {
    who: 'Twilio',
    what: 'accepts a text, and answers with nonsense',
    scene: 'ends',
    fail: { at: 'twilio send', how: NONSENSE, moment: 'after', times: 1 },
    told: AT_ONCE,
    logs: ['the history shows that it was sent'],
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'limits the rate of texts, and accepts one the second time',
    scene: 'begins',
    fail: { at: 'twilio send', how: tooMany, times: 1 },
    told: AT_ONCE,
    outcome: 'unnoticed',
  },
  {
    who: 'Twilio',
    what: 'limits the rate of texts for a long time',
    scene: 'ends',
    fail: { at: 'twilio send', how: tooMany },
    told: LATER,
    warns: ['Error 20429. Twilio received too many requests'],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'refuses a recipient who answered STOP',
    scene: 'begins',
    world: ({ twilio }) => twilio.account.stopped.add(ME),
    told: ONE_NEVER,
    warns: ['Error 21610. This person replied STOP'],
    outcome: 'recipient',
  },
  {
    who: 'Twilio',
    what: 'refuses a number that does not exist',
    scene: 'begins',
    world: ({ twilio }) => twilio.refuse(ME, { code: 21211 }),
    told: ONE_NEVER,
    warns: ['Error 21211. Correct this number in `sms-to`'],
    outcome: 'recipient',
  },
  {
    who: 'Twilio',
    what: 'refuses a number that is not a mobile phone',
    scene: 'ends',
    world: ({ twilio }) => twilio.account.landlines.add(ME),
    told: ONE_NEVER,
    warns: ['Error 21614. Use a mobile number in `sms-to`'],
    outcome: 'recipient',
  },
  {
    who: 'Twilio',
    what: 'refuses a text with an unknown code',
    scene: 'begins',
    fail: {
      at: 'twilio send',
      how: answer(400, {
        code: 29999,
        message: 'Something new',
        more_info: 'https://www.twilio.com/docs/errors/29999',
      }),
      to: 'me',
    },
    told: ONE_LATER,
    warns: ['29999 Something new. See https://www.twilio.com/docs/api/errors/29999'],
    outcome: 'next run',
  },
  {
    who: 'Twilio',
    what: 'finds no sender in the Messaging Service',
    scene: 'begins',
    fail: { at: 'twilio send', how: refusal(21704) },
    told: LATER,
    errors: ['Error 21704. Check `sms-from`: the Messaging Service needs a sender in its sender pool.'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'does not allow the sender',
    scene: 'begins',
    world: ({ twilio }) => twilio.account.numbers.clear(),
    heal: ({ twilio }) => twilio.account.numbers.set('+15550001111', { sms: true }),
    told: LATER,
    errors: ['Error 21659. Check `sms-from`'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'has suspended the account, for example because its balance is empty',
    scene: 'ends',
    world: ({ twilio }) => {
      twilio.account.status = 'suspended';
    },
    heal: ({ twilio }) => {
      twilio.account.status = 'active';
    },
    told: LATER,
    errors: ['Error 20005. The Twilio account is not active'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'has a trial account, which only sends sample texts',
    scene: 'begins',
    world: ({ twilio }) => {
      twilio.account.type = 'new-trial';
    },
    heal: ({ twilio }) => {
      twilio.account.type = 'full';
    },
    told: LATER,
    errors: ['Error 572006. New Twilio trial accounts cannot send custom texts'],
    outcome: 'owner',
  },
  {
    who: 'Twilio',
    what: 'accepts a text that the carrier drops, because the sender is not registered in the United States',
    scene: 'begins',
    world: ({ twilio }) => twilio.account.fates.set(ME, { status: 'undelivered', errorCode: 30034 }),
    told: AT_ONCE,
    errors: ['30034 The sender is not registered.'],
    outcome: 'lost',
  },
  {
    who: 'Twilio',
    what: 'accepts a text that never reaches a phone that is off',
    scene: 'begins',
    world: ({ twilio }) => twilio.account.fates.set(ME, { status: 'undelivered', errorCode: 30003 }),
    told: AT_ONCE,
    warns: ['30003 The phone could not be reached.'],
    outcome: 'lost',
  },
  {
    who: 'Twilio',
    what: 'answers with an error when asked whether a text arrived',
    scene: 'begins',
    fail: { at: 'twilio status', how: FAILED.twilio },
    told: AT_ONCE,
    outcome: 'sent anyway',
  },
  {
    who: 'Twilio',
    what: 'never says whether a text arrived',
    scene: 'ends',
    fail: { at: 'twilio status', how: SILENT },
    told: AT_ONCE,
    outcome: 'sent anyway',
  },
];
