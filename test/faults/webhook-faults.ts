import { answer, CUT, SILENT } from './fault-kinds.ts';
import type { FaultRow } from './fault-row.ts';

const AT_ONCE = ['both', 'both'] as const;
const MINE_LATER = ['friend', 'both'] as const;

export const webhookFaults: readonly FaultRow[] = [
  {
    who: 'The webhook',
    what: 'answers with an error',
    scene: 'begins',
    hook: true,
    fail: { at: 'webhook post', how: answer(500, { message: 'Internal Server Error' }), to: 'me' },
    told: AT_ONCE,
    posted: MINE_LATER,
    warns: ['webhook 1 answered 500: {"message":"Internal Server Error"}. It will be retried.'],
    outcome: 'next run',
  },
  {
    who: 'The webhook',
    what: 'never answers',
    scene: 'ends',
    hook: true,
    fail: { at: 'webhook post', how: SILENT, to: 'me' },
    told: AT_ONCE,
    posted: MINE_LATER,
    warns: ['webhook 1 gave no answer (no answer within 8 s), so the message may or may not have arrived.'],
    outcome: 'again',
  },
  {
    who: 'The webhook',
    what: 'accepts a message, and cuts the connection before it says so',
    scene: 'begins',
    hook: true,
    fail: { at: 'webhook post', how: CUT, moment: 'after', times: 1, to: 'me' },
    told: AT_ONCE,
    posted: AT_ONCE,
    warns: ['webhook 1 gave no answer (Error ECONNRESET), so the message may or may not have arrived.'],
    outcome: 'again',
  },
  {
    who: 'The webhook',
    what: 'asks to wait for longer than a run takes',
    scene: 'begins',
    hook: true,
    fail: { at: 'webhook post', how: answer(429, { retry_after: 600 }, { 'retry-after': '600' }), to: 'me' },
    told: AT_ONCE,
    posted: MINE_LATER,
    warns: ['webhook 1 answered 429: {"retry_after":600}. It will be retried.'],
    outcome: 'next run',
  },
  {
    who: 'The webhook',
    what: 'asks to wait for a moment',
    scene: 'ends',
    hook: true,
    fail: {
      at: 'webhook post',
      how: answer(429, { retry_after: 0.65 }, { 'retry-after': '1' }),
      times: 1,
      to: 'me',
    },
    told: AT_ONCE,
    posted: AT_ONCE,
    outcome: 'unnoticed',
  },
  {
    who: 'The webhook',
    what: 'was deleted',
    scene: 'begins',
    hook: true,
    fail: {
      at: 'webhook post',
      how: answer(404, { message: 'Unknown Webhook', code: 10015 }),
      to: 'me',
    },
    told: AT_ONCE,
    posted: MINE_LATER,
    errors: [
      'webhook 1 answered 404: {"message":"Unknown Webhook","code":10015}. It is gone: make a new one',
    ],
    outcome: 'owner',
  },
];
