import { answer, FAILED, HALF, NONSENSE, SILENT } from './fault-kinds.ts';
import type { FaultRow } from './fault-row.ts';

const LATER = ['nobody', 'both'] as const;
const AT_ONCE = ['both', 'both'] as const;

const unsaved = 'The state could not be saved in the cache';
const unsure = 'The state may not have been saved in the cache (no answer within 15 s).';
const none = 'State: none in the cache.';
const damaged = 'The state in the cache is damaged or from another version: it is ignored.';
const unread = (why: string) =>
  `The state could not be read from the cache: ${why}. Twilio's message history is used instead, and the saved state is not overwritten.`;
const denied = answer(403, { code: 'permission_denied', msg: 'no' });

export const cacheFaults: readonly FaultRow[] = [
  {
    who: 'The cache',
    what: 'answers with an error when asked for the state',
    scene: 'begins',
    fail: { at: 'cache lookup', how: FAILED.cache },
    told: AT_ONCE,
    warns: [unread('it answered 500')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'never answers when asked for the state',
    scene: 'ends',
    fail: { at: 'cache lookup', how: SILENT },
    told: AT_ONCE,
    warns: [unread('no answer within 8 s')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'limits the rate of requests',
    scene: 'ends',
    fail: {
      at: 'cache lookup',
      how: answer(429, { code: 'resource_exhausted', msg: 'no' }, { 'retry-after': '18' }),
    },
    told: AT_ONCE,
    warns: [unread('it answered 429')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'limits the rate once',
    scene: 'begins',
    fail: {
      at: 'cache lookup',
      how: answer(429, { code: 'resource_exhausted', msg: 'no' }, { 'retry-after': '18' }),
      times: 1,
    },
    told: AT_ONCE,
    outcome: 'unnoticed',
  },
  {
    who: 'The cache',
    what: 'does not allow the workflow to read',
    scene: 'is on',
    fail: { at: 'cache lookup', how: denied },
    told: AT_ONCE,
    warns: [unread('it answered 403')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'has lost the state',
    scene: 'ends',
    world: ({ cache }) => cache.evict(),
    told: AT_ONCE,
    logs: [none],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'returns an older state, from before the stream',
    scene: 'is on',
    world: ({ cache }) => {
      for (const { key } of cache.entries.slice(1)) cache.evict(key);
    },
    told: AT_ONCE,
    logs: ['Already sent, according to the message history:'],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'refuses the download of the state',
    scene: 'begins',
    fail: { at: 'cache download', how: { kind: 'html', status: 403 } },
    told: AT_ONCE,
    warns: [unread('the store answered 403')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'never starts the download of the state',
    scene: 'is on',
    fail: { at: 'cache download', how: SILENT },
    told: AT_ONCE,
    warns: [unread('no answer within 8 s')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'sends a state without end',
    scene: 'ends',
    fail: { at: 'cache download', how: { kind: 'endless body' } },
    told: AT_ONCE,
    warns: [damaged],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'breaks off each download of the state',
    scene: 'ends',
    fail: { at: 'cache download', how: HALF },
    told: AT_ONCE,
    warns: [unread('Error ECONNRESET')],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'holds a damaged state',
    scene: 'is on',
    world: ({ cache }) => cache.damage('garbage'),
    told: AT_ONCE,
    warns: [damaged],
    logs: [none],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'holds a state of another version, or a forged one',
    scene: 'ends',
    world: ({ cache }) => cache.damage({ 'twitch-sms-snapshot.json': '{"version":999,"streamers":[]}' }),
    told: AT_ONCE,
    warns: [damaged],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'does not exist, as on some self-hosted servers',
    scene: 'is on',
    world: (sandbox) => {
      sandbox.cache.available = false;
    },
    heal: (sandbox) => {
      sandbox.cache.available = true;
    },
    told: AT_ONCE,
    warns: ["There is no Actions cache here: Twilio's message history is used instead."],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: "has lost the state while the message history can't be read",
    scene: 'ends',
    world: ({ cache }) => cache.evict(),
    fail: { at: 'twilio list', how: FAILED.twilio },
    told: LATER,
    warns: ["Nothing is sent about new streamers: Twilio's message history can't be read: 20500"],
    outcome: 'next run',
  },
  {
    who: 'The cache',
    what: 'is read-only',
    scene: 'begins',
    world: ({ cache }) => {
      cache.readOnly = true;
    },
    heal: ({ cache }) => {
      cache.readOnly = false;
    },
    told: AT_ONCE,
    warns: ['Failed to save: ', unsaved, 'Failed to save: '],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'answers with an error when a run saves the state',
    scene: 'begins',
    fail: { at: 'cache reserve', how: FAILED.cache },
    told: AT_ONCE,
    warns: [unsure],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'never answers when a run saves the state',
    scene: 'ends',
    fail: { at: 'cache reserve', how: SILENT },
    told: AT_ONCE,
    warns: [unsure],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'refuses the upload of the state',
    scene: 'ends',
    fail: { at: 'cache upload', how: { kind: 'html', status: 403 } },
    told: AT_ONCE,
    warns: [
      'uploadCacheArchiveSDK: ',
      'Failed to save: ',
      unsaved,
      'uploadCacheArchiveSDK: ',
      'Failed to save: ',
    ],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'never accepts the upload of the state',
    scene: 'begins',
    fail: { at: 'cache upload', how: SILENT },
    told: AT_ONCE,
    warns: [unsure, 'uploadCacheArchiveSDK: ', 'Failed to save: '],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'accepts the upload of the state, and then loses it',
    scene: 'begins',
    fail: {
      at: 'cache finalize',
      how: answer(404, { code: 'not_found', msg: 'cache entry upload not found' }),
    },
    told: AT_ONCE,
    warns: ['Failed to save: ', unsaved, 'Failed to save: '],
    outcome: 'from the history',
  },
  {
    who: 'The cache',
    what: 'accepts the upload of the state, and never confirms it',
    scene: 'begins',
    fail: { at: 'cache finalize', how: SILENT, moment: 'after' },
    told: AT_ONCE,
    warns: [unsure],
    outcome: 'from the history',
  },
];

export const gitHubFaults: readonly FaultRow[] = [
  {
    who: 'GitHub',
    what: 'answers with an error when asked for newer runs',
    scene: 'ends',
    fail: { at: 'github runs', how: FAILED.github },
    told: AT_ONCE,
    outcome: 'sent anyway',
  },
  {
    who: 'GitHub',
    what: 'never says whether there are newer runs',
    scene: 'ends',
    fail: { at: 'github runs', how: SILENT },
    told: AT_ONCE,
    outcome: 'sent anyway',
  },
  {
    who: 'GitHub',
    what: 'answers with nonsense when asked for newer runs',
    scene: 'ends',
    fail: { at: 'github runs', how: NONSENSE },
    told: AT_ONCE,
    outcome: 'sent anyway',
  },
  {
    who: 'GitHub',
    what: 'does not allow the workflow to list its runs',
    scene: 'ends',
    world: ({ github }) => {
      github.actionsPermission = 'none';
    },
    told: AT_ONCE,
    logs: ["This run can't see newer ones, so it uses its whole window."],
    outcome: 'sent anyway',
  },
];

export const mailFaults: readonly FaultRow[] = [
  {
    who: 'The mail server',
    what: 'never answers',
    scene: 'begins',
    mail: true,
    world: ({ smtp }) => smtp.orders.add({ at: 'greeting', do: { kind: 'hang' } }),
    heal: ({ smtp }) => smtp.orders.clear(),
    told: AT_ONCE,
    mailed: LATER,
    warns: ['smtp.example.com does not answer on port 465.'],
    outcome: 'next run',
  },
  {
    who: 'The mail server',
    what: 'refuses the password',
    scene: 'begins',
    mail: true,
    world: ({ smtp }) => smtp.accounts.set('sender@example.com', 'another one'),
    heal: ({ smtp }) => smtp.accounts.set('sender@example.com', 'hunter2-of-the-mailbox'),
    told: AT_ONCE,
    mailed: LATER,
    errors: ['smtp.example.com answered 535'],
    outcome: 'owner',
  },
  {
    who: 'The mail server',
    what: 'has no mailbox for one address',
    scene: 'ends',
    mail: true,
    world: ({ smtp }) =>
      smtp.orders.add({
        at: 'recipient',
        to: 'me@example.com',
        do: { kind: 'refuse', code: 550, words: '5.1.1 No such user here' },
      }),
    told: AT_ONCE,
    mailed: ['friend', 'friend'],
    warns: ['smtp.example.com answered 550 5.1.1 No such user here'],
    outcome: 'recipient',
  },
];
