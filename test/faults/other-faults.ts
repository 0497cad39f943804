import { answer, FAILED, HALF, NONSENSE, SILENT } from './fault-kinds.ts';
import { AT_ONCE, type FaultRow, faultsOf, LATER } from './fault-row.ts';

const cache = faultsOf('The cache');
const gitHub = faultsOf('GitHub');
const mailServer = faultsOf('The mail server');

const unsaved = 'The state could not be saved in the cache';
const unsure = 'The state may not have been saved in the cache (no answer within 15 s).';
const none = 'State: none found.';
const damaged = 'The state in the cache is damaged or from another version: it is ignored.';
const unread = (why: string) =>
  `The state could not be read from the cache: ${why}. Twilio's message history is used instead, and the saved state is not overwritten.`;
const denied = answer(403, { code: 'permission_denied', msg: 'no' });

export const cacheFaults: readonly FaultRow[] = [
  cache('begins', 'answers with an error when asked for the state', 'from the history', {
    fail: { at: 'cache lookup', how: FAILED.cache },
    warns: [unread('it answered 500')],
  }),
  cache('ends', 'never answers when asked for the state', 'from the history', {
    fail: { at: 'cache lookup', how: SILENT },
    warns: [unread('no answer within 8 s')],
  }),
  cache('ends', 'limits the rate of requests', 'from the history', {
    fail: {
      at: 'cache lookup',
      how: answer(429, { code: 'resource_exhausted', msg: 'no' }, { 'retry-after': '18' }),
    },
    warns: [unread('it answered 429')],
  }),
  cache('begins', 'limits the rate once', 'unnoticed', {
    fail: {
      at: 'cache lookup',
      how: answer(429, { code: 'resource_exhausted', msg: 'no' }, { 'retry-after': '18' }),
      times: 1,
    },
  }),
  cache('is on', 'does not allow the workflow to read', 'from the history', {
    fail: { at: 'cache lookup', how: denied },
    warns: [unread('it answered 403')],
  }),
  cache('ends', 'has lost the state', 'from the history', {
    world: ({ cache }) => cache.evict(),
    logs: [none],
  }),
  cache('is on', 'returns an older state, from before the stream', 'from the history', {
    world: ({ cache }) => {
      for (const { key } of cache.entries.slice(1)) cache.evict(key);
    },
    logs: ['Already sent, according to the message history:'],
  }),
  cache('begins', 'refuses the download of the state', 'from the history', {
    fail: { at: 'cache download', how: { kind: 'html', status: 403 } },
    warns: [unread('the store answered 403')],
  }),
  cache('is on', 'never starts the download of the state', 'from the history', {
    fail: { at: 'cache download', how: SILENT },
    warns: [unread('no answer within 8 s')],
  }),
  cache('ends', 'sends a state without end', 'from the history', {
    fail: { at: 'cache download', how: { kind: 'endless body' } },
    warns: [damaged],
  }),
  cache('ends', 'breaks off each download of the state', 'from the history', {
    fail: { at: 'cache download', how: HALF },
    warns: [unread('Error ECONNRESET')],
  }),
  cache('is on', 'holds a damaged state', 'from the history', {
    world: ({ cache }) => cache.damage('garbage'),
    warns: [damaged],
    logs: [none],
  }),
  cache('ends', 'holds a state of another version, or a forged one', 'from the history', {
    world: ({ cache }) => cache.damage({ 'twitch-sms-snapshot.json': '{"version":999,"streamers":[]}' }),
    warns: [damaged],
  }),
  cache('is on', 'does not exist, as on some self-hosted servers', 'from the history', {
    world: (sandbox) => {
      sandbox.cache.available = false;
    },
    heal: (sandbox) => {
      sandbox.cache.available = true;
    },
    warns: ["There is no Actions cache here: Twilio's message history is used instead."],
  }),
  cache('ends', "has lost the state while the message history can't be read", 'next run', {
    world: ({ cache }) => cache.evict(),
    fail: { at: 'twilio list', how: FAILED.twilio },
    warns: ["Nothing is sent about new streamers: Twilio's message history can't be read: 20500"],
  }),
  cache('begins', 'is read-only', 'from the history', {
    world: ({ cache }) => {
      cache.readOnly = true;
    },
    heal: ({ cache }) => {
      cache.readOnly = false;
    },
    warns: ['Failed to save: ', unsaved, 'Failed to save: '],
  }),
  cache('begins', 'answers with an error when a run saves the state', 'from the history', {
    fail: { at: 'cache reserve', how: FAILED.cache },
    warns: [unsure],
  }),
  cache('ends', 'never answers when a run saves the state', 'from the history', {
    fail: { at: 'cache reserve', how: SILENT },
    warns: [unsure],
  }),
  cache('ends', 'refuses the upload of the state', 'from the history', {
    fail: { at: 'cache upload', how: { kind: 'html', status: 403 } },
    warns: [
      'uploadCacheArchiveSDK: ',
      'Failed to save: ',
      unsaved,
      'uploadCacheArchiveSDK: ',
      'Failed to save: ',
    ],
  }),
  cache('begins', 'never accepts the upload of the state', 'from the history', {
    fail: { at: 'cache upload', how: SILENT },
    warns: [unsure, 'uploadCacheArchiveSDK: ', 'Failed to save: '],
  }),
  cache('begins', 'accepts the upload of the state, and then loses it', 'from the history', {
    fail: {
      at: 'cache finalize',
      how: answer(404, { code: 'not_found', msg: 'cache entry upload not found' }),
    },
    warns: ['Failed to save: ', unsaved, 'Failed to save: '],
  }),
  cache('begins', 'accepts the upload of the state, and never confirms it', 'from the history', {
    fail: { at: 'cache finalize', how: SILENT, moment: 'after' },
    warns: [unsure],
  }),
];

export const gitHubFaults: readonly FaultRow[] = [
  gitHub('ends', 'answers with an error when asked for newer runs', 'sent anyway', {
    fail: { at: 'github runs', how: FAILED.github },
  }),
  gitHub('ends', 'never says whether there are newer runs', 'sent anyway', {
    fail: { at: 'github runs', how: SILENT },
  }),
  gitHub('ends', 'answers with nonsense when asked for newer runs', 'sent anyway', {
    fail: { at: 'github runs', how: NONSENSE },
  }),
  gitHub('ends', 'does not allow the workflow to list its runs', 'sent anyway', {
    world: ({ github }) => {
      github.actionsPermission = 'none';
    },
    logs: ["This run can't see newer ones, so it uses its whole window."],
  }),
];

export const mailFaults: readonly FaultRow[] = [
  mailServer('begins', 'never answers', 'next run', {
    mail: true,
    world: ({ smtp }) => smtp.orders.add({ at: 'greeting', do: { kind: 'hang' } }),
    heal: ({ smtp }) => smtp.orders.clear(),
    texted: AT_ONCE,
    mailed: LATER,
    warns: ['smtp.example.com does not answer on port 465.'],
  }),
  mailServer('begins', 'refuses the password', 'owner', {
    mail: true,
    world: ({ smtp }) => smtp.accounts.set('sender@example.com', 'another one'),
    heal: ({ smtp }) => smtp.accounts.set('sender@example.com', 'hunter2-of-the-mailbox'),
    texted: AT_ONCE,
    mailed: LATER,
    errors: ['smtp.example.com answered 535'],
  }),
  mailServer('ends', 'has no mailbox for one address', 'recipient', {
    mail: true,
    world: ({ smtp }) =>
      smtp.orders.add({
        at: 'recipient',
        to: 'me@example.com',
        do: { kind: 'refuse', code: 550, words: '5.1.1 No such user here' },
      }),
    texted: AT_ONCE,
    mailed: ['friend', 'friend'],
    warns: ['smtp.example.com answered 550 5.1.1 No such user here'],
  }),
];
