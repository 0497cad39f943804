import { TWITCH_APP } from '../sandbox/twitch-tokens.ts';
import { answer, CUT, FAILED, HALF, NONSENSE, PAGE, SILENT } from './fault-kinds.ts';
import { AT_ONCE, type FaultRow, faultsOf } from './fault-row.ts';

const ANNA = '11';
const twitch = faultsOf('Twitch');

const down = 'Twitch is unavailable right now: ';
const silent = `${down}no answer within 8 s`;
const failed = `${down}it answered 500`;
const cut = `${down}no connection`;

const revoked = answer(401, { error: 'Unauthorized', status: 401, message: 'Invalid OAuth token' });

export const twitchFaults: readonly FaultRow[] = [
  twitch('begins', 'never answers when asked for a token', 'next run', {
    fail: { at: 'twitch token', how: SILENT },
    warns: [silent],
  }),
  twitch('begins', 'answers with an error when asked for a token', 'next run', {
    fail: { at: 'twitch token', how: FAILED.twitch },
    warns: [failed],
  }),
  twitch('begins', 'hangs up twice when asked for a token, then gives one', 'unnoticed', {
    fail: { at: 'twitch token', how: CUT, times: 2 },
  }),
  twitch('begins', 'refuses the client secret', 'owner', {
    world: ({ twitchTokens }) => {
      twitchTokens.clientSecret = 'another one';
    },
    heal: ({ twitchTokens }) => {
      twitchTokens.clientSecret = TWITCH_APP.clientSecret;
    },
    errors: ['Twitch refused the credentials: 403 invalid client secret. Check `twitch-client-id`'],
  }),
  twitch('ends', 'gives a token and then rejects it', 'owner', {
    fail: { at: 'twitch streams', how: revoked },
    errors: ['Twitch rejects the token it has just issued: 401 Invalid OAuth token.'],
  }),
  twitch('begins', 'revokes the token in the middle of a run', 'unnoticed', {
    fail: { at: 'twitch streams', how: revoked, times: 1 },
  }),
  twitch('begins', 'never says which account a name belongs to', 'next run', {
    fail: { at: 'twitch users', how: SILENT },
    warns: [silent],
  }),
  twitch('ends', 'answers with an error when asked which account a name belongs to', 'next run', {
    fail: { at: 'twitch users', how: FAILED.twitch },
    warns: [failed],
  }),
  twitch('ends', 'hides a watched account, as when it is suspended', 'sent anyway', {
    world: ({ twitch }) => twitch.ban(ANNA),
    heal: ({ twitch }) => twitch.ban(ANNA, false),
    warns: [
      'Twitch does not know anna. Check the spelling in `streamers`; a suspended channel is hidden too.',
    ],
  }),
  twitch('ends', 'never says who is live', 'next run', {
    fail: { at: 'twitch streams', how: SILENT },
    warns: [silent],
  }),
  ...(
    [
      ['answers without end', { kind: 'endless body' }, 'an answer of more than 2 MB'],
      ['answers one byte at a time', { kind: 'trickle' }, 'no answer within 8 s'],
      ['changes the protocol', { kind: 'switch' }, 'an answer with status 101'],
    ] as const
  ).map(([what, how, why]) =>
    twitch('ends', `${what} when asked who is live`, 'next run', {
      fail: { at: 'twitch streams', how },
      warns: [`${down}${why}`],
    }),
  ),
  twitch('begins', 'answers with an error when asked who is live', 'next run', {
    fail: { at: 'twitch streams', how: FAILED.twitch },
    warns: [failed],
  }),
  twitch('ends', 'answers with an error while a run waits for a stream to come back', 'next run', {
    fail: { at: 'twitch streams', how: FAILED.twitch, skip: 1 },
    warns: [failed],
  }),
  twitch('begins', 'fails twice when asked who is live, then answers', 'unnoticed', {
    fail: { at: 'twitch streams', how: FAILED.twitch, times: 2 },
  }),
  twitch('begins', 'limits the rate for a moment', 'unnoticed', {
    fail: {
      at: 'twitch streams',
      how: answer(429, { error: 'Too Many Requests', status: 429, message: '' }),
      times: 1,
    },
  }),
  twitch('begins', 'limits the rate for a long time', 'next run', {
    fail: {
      at: 'twitch streams',
      how: answer(
        429,
        { error: 'Too Many Requests', status: 429, message: '' },
        { 'Ratelimit-Reset': '9999999999' },
      ),
    },
    warns: ['Twitch is unavailable right now: it answered 429.'],
  }),
  twitch('ends', 'shows an error page instead of an answer', 'next run', {
    fail: { at: 'twitch streams', how: PAGE },
    warns: ['it answered 502 with something that is not JSON'],
  }),
  twitch('ends', 'breaks off in the middle of an answer', 'next run', {
    fail: { at: 'twitch streams', how: HALF },
    warns: [cut],
  }),
  twitch('begins', 'hangs up', 'next run', { fail: { at: 'twitch streams', how: CUT }, warns: [cut] }),
  twitch('ends', 'answers with nonsense', 'next run', {
    fail: { at: 'twitch streams', how: NONSENSE },
    warns: ['it answered 200 with something that is not JSON'],
  }),
  twitch('ends', 'answers in an unknown format', 'next run', {
    fail: { at: 'twitch streams', how: answer(200, { data: [{ id: 7 }] }) },
    warns: ["Twitch's answer about an unknown user (id) can't be read."],
  }),
  twitch('is on', 'gives a stream with a field that cannot be read', 'next run', {
    world: ({ twitch }) => twitch.distort('stream', ANNA, { viewer_count: null }),
    heal: ({ twitch }) => twitch.distort('stream', ANNA, {}),
    texted: AT_ONCE,
    warns: ["Twitch's answer about user 11 (viewer_count) can't be read."],
  }),
  twitch(
    'begins',
    'does not accept the cursor of its own list, when it is asked for the next page',
    'sent anyway',
    {
      world: (sandbox) => {
        const invalid = answer(400, { error: 'Bad Request', status: 400, message: 'invalid cursor' });
        sandbox.fault({ service: 'twitch', match: ({ query }) => query.has('after'), do: invalid });
      },
      warns: ['Twitch refused a request: 400 invalid cursor.'],
    },
  ),
  twitch('is on', 'lists nobody for a moment, though people are live', 'unnoticed', {
    world: ({ twitch }) => twitch.flicker(),
  }),
  twitch('is on', 'does not say whether a stream is live (no type)', 'unnoticed', {
    world: ({ twitch }) => twitch.update(ANNA, { type: '' }),
    heal: ({ twitch }) => twitch.update(ANNA, { type: 'live' }),
  }),
  twitch('begins', 'answers with an error when asked for recordings as a stream starts', 'sent anyway', {
    fail: { at: 'twitch videos', how: FAILED.twitch },
    warns: ["Recordings can't be looked up: Twitch is unavailable right now: it answered 500"],
  }),
  twitch('ends', 'never answers when asked for the recording of a finished stream', 'sent anyway', {
    fail: { at: 'twitch videos', how: SILENT },
    warns: ["Recordings can't be looked up: Twitch is unavailable right now: no answer within 8 s"],
  }),
];
