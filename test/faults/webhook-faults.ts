import { answer, CUT, HOOKS, SILENT } from './fault-kinds.ts';
import { AT_ONCE, type FaultRow, faultsOf } from './fault-row.ts';

const webhook = faultsOf('The webhook');
const MINE_LATER = ['friend', 'both'] as const;

export const webhookFaults: readonly FaultRow[] = [
  webhook('begins', 'answers with an error', 'next run', {
    hook: true,
    fail: { at: 'webhook post', how: answer(500, { message: 'Internal Server Error' }), to: 'me' },
    texted: AT_ONCE,
    posted: MINE_LATER,
    warns: ['webhook 1 answered 500: {"message":"Internal Server Error"}. This may be temporary.'],
  }),
  webhook('ends', 'never answers', 'again', {
    hook: true,
    fail: { at: 'webhook post', how: SILENT, to: 'me' },
    posted: MINE_LATER,
    warns: ['webhook 1 gave no answer (no answer within 8 s), so the message may or may not have arrived.'],
  }),
  webhook('begins', 'accepts a message, and cuts the connection before it says so', 'again', {
    hook: true,
    fail: { at: 'webhook post', how: CUT, moment: 'after', times: 1, to: 'me' },
    posted: AT_ONCE,
    warns: ['webhook 1 gave no answer (Error ECONNRESET), so the message may or may not have arrived.'],
  }),
  webhook('begins', 'asks to wait for longer than a run takes', 'next run', {
    hook: true,
    fail: { at: 'webhook post', how: answer(429, { retry_after: 600 }, { 'retry-after': '600' }), to: 'me' },
    texted: AT_ONCE,
    posted: MINE_LATER,
    warns: ['webhook 1 answered 429: {"retry_after":600}. This may be temporary.'],
  }),
  webhook('ends', 'asks to wait for a moment', 'unnoticed', {
    hook: true,
    fail: {
      at: 'webhook post',
      how: answer(429, { retry_after: 0.65 }, { 'retry-after': '1' }),
      times: 1,
      to: 'me',
    },
    posted: AT_ONCE,
  }),
  webhook('begins', 'was deleted', 'owner', {
    hook: true,
    fail: { at: 'webhook post', how: answer(404, { message: `no ${HOOKS.me} here` }), to: 'me' },
    texted: AT_ONCE,
    posted: MINE_LATER,
    errors: ['webhook 1 answered 404: {"message":"no *** here"}. It is gone: make a new one'],
  }),
];
