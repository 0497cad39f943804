import { describe, expect, test } from 'vitest';
import { sealOf } from '../../src/adapters/cache/seal.ts';
import { NO_NOTES } from '../../src/domain/snapshot.ts';
import { annaOf, streamOf } from '../domain/anna.ts';

const TWITCH = { name: 'Twitch', value: 'fake-twitch-secret' };
const TWILIO = { name: 'Twilio', value: 'fake-twilio-token' };
const NEW_TWITCH = { ...TWITCH, value: 'another-fake-twitch-secret' };
const NEW_TWILIO = { ...TWILIO, value: 'another-fake-twilio-token' };

const live = { kind: 'live', at: 1000, about: 900 } as const;
const state = {
  savedAt: 5000,
  notes: { ...NO_NOTES, recipients: ['me', 'friend'], unexplained: { friend: 4000 } },
  streamers: {
    '11': annaOf({
      current: streamOf(),
      ledger: { me: [{ ...live, outcome: 'sent' }], friend: [{ ...live, outcome: 'refused' }] },
    }),
  },
};
const KEY = 'twitch-sms~default~1-1-5000';

describe('a sealed snapshot', () => {
  const sealed = sealOf([TWITCH, TWILIO], ['me', 'friend']).close(state, KEY);
  const opened = (secrets = [TWITCH, TWILIO], content = sealed, about = KEY) =>
    sealOf(secrets, ['me', 'friend']).open(content, about);

  test('opens with the secrets that it was sealed with', () => {
    expect(opened()).toMatchObject(state);
  });

  test.each([
    ['the Twitch secret', [NEW_TWITCH, TWILIO]],
    ['the Twilio token', [TWITCH, NEW_TWILIO]],
  ])('opens after %s was replaced', (_what, secrets) => {
    expect(opened(secrets)).toMatchObject(state);
  });

  test('opens after both secrets were replaced, one at a time', () => {
    const between = sealOf([NEW_TWITCH, TWILIO], ['me', 'friend']);
    between.open(sealed, KEY);
    expect(opened([NEW_TWITCH, NEW_TWILIO], between.close(state, KEY))).toMatchObject(state);
  });

  test('opens after SMS was added or given up', () => {
    expect(opened([TWITCH])).toMatchObject(state);
    const byMail = sealOf([TWITCH], ['me', 'friend']).close(state, KEY);
    expect(opened([TWITCH, TWILIO], byMail)).toMatchObject(state);
  });

  test('does not open after all secrets were replaced at once', () => {
    expect(opened([NEW_TWITCH, NEW_TWILIO])).toBe('sealed with other secrets');
  });

  test('does not open with a secret under the name of another one', () => {
    expect(opened([{ ...TWITCH, value: TWILIO.value }])).toBe('sealed with other secrets');
  });

  test('does not open under the name of another entry', () => {
    expect(opened(undefined, sealed, 'twitch-sms~default~2-1-6000')).toBe('damaged');
  });

  test('does not open when any part of it was changed', () => {
    const { snapshot, ...rest } = JSON.parse(sealed);
    const bytes = Buffer.from(snapshot, 'base64');
    for (const at of [0, 11, 12, bytes.length - 17, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(opened(undefined, JSON.stringify({ ...rest, snapshot: changed.toString('base64') }))).toBe(
        'damaged',
      );
    }
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":2}',
    sealed.slice(0, -5),
    sealed.replace('"version":1', '"version":2'),
  ])('is damaged as %j', (content) => {
    expect(opened(undefined, content)).toBe('damaged');
  });

  test('names no streamer and no recipient, and differs each time', () => {
    expect(sealed).not.toMatch(/anna|me"|friend/);
    const again = sealOf([TWITCH, TWILIO], ['me', 'friend']).close(state, KEY);
    expect(JSON.parse(again).snapshot).not.toBe(JSON.parse(sealed).snapshot);
  });

  test('knows a recipient who comes back, and does not name one who is gone', () => {
    const without = sealOf([TWITCH, TWILIO], ['me']);
    const known = without.open(sealed, KEY);
    if (typeof known === 'string') throw new Error(known);
    const hash = known.notes.recipients?.[1];
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(opened(undefined, without.close(known, KEY))).toMatchObject(state);
  });

  test('has another data key after a secret was replaced, so that the old secret opens nothing new', () => {
    const after = sealOf([NEW_TWITCH, TWILIO], ['me', 'friend']);
    after.open(sealed, KEY);
    const { keys, snapshot, ...rest } = JSON.parse(after.close(state, KEY));
    const mixed = { ...rest, salt: JSON.parse(sealed).salt, keys: JSON.parse(sealed).keys, snapshot };
    expect(opened([TWITCH], JSON.stringify(mixed))).toBe('damaged');
    expect(Object.keys(keys)).toEqual(['Twitch', 'Twilio']);
  });
});
