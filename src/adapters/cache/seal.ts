import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../domain/snapshot.ts';
import type { Seal } from '../../host.ts';

/**
 * A secret that opens the snapshot. A service must have made it: whoever reads the cache could guess a password that
 * a person chose.
 */
interface Secret {
  readonly name: string;
  readonly value: string;
}

const VERSION = 1;

/** Lengths in AES-256-GCM, bytes. */
const NONCE = 12;
const TAG = 16;

/** The limit of a state, bytes: others may have written it, and a few bytes may inflate to gigabytes. */
export const LARGEST_STATE = 64_000_000;

/** All but the version is in base64. */
const envelope = v.object({
  version: v.literal(VERSION),
  salt: v.string(),
  /** The data key under each secret, by the name of the secret. */
  keys: v.record(v.string(), v.string()),
  snapshot: v.string(),
});

/**
 * Seals the snapshot with a random data key, wrapped once under each secret: so one unchanged secret opens it,
 * and the secrets can be replaced one at a time. The snapshot knows recipients by a hash keyed with the data key.
 *
 * @param recipients the keys by which this process knows them
 */
export function sealOf(secrets: readonly Secret[], recipients: readonly string[]): Seal {
  let dataKey: Buffer = randomBytes(32);

  const isUnder = ({ name, value }: Secret, salt: Buffer, keys: Readonly<Record<string, string>>) =>
    decrypted(bytes(keys[name] ?? ''), derivedKey(value, salt, name), name);

  const hashes = () => {
    const key = derivedKey(dataKey, Buffer.alloc(0), 'recipients');
    return recipients.map((recipient) => [recipient, keyedHash(recipient, key)] as const);
  };

  return {
    close: (state, about) => {
      const hashOf = new Map(hashes());
      // Former recipients keep their hash from the last snapshot.
      const keyed = withKeys(state, (key) => hashOf.get(key) ?? key);
      const salt = randomBytes(16);
      const keys = secrets.map(({ name, value }) => {
        return [name, encrypted(dataKey, derivedKey(value, salt, name), name).toString('base64')];
      });
      const content = deflateRawSync(writeSnapshot(keyed));
      return JSON.stringify({
        version: VERSION,
        salt: salt.toString('base64'),
        keys: Object.fromEntries(keys),
        snapshot: encrypted(content, dataKey, about).toString('base64'),
      });
    },
    open: (sealed, about) => {
      const read = v.safeParse(envelope, jsonIn(sealed));
      if (!read.success) return 'damaged';
      const { salt, keys, snapshot } = read.output;
      const opened = secrets.map((secret) => isUnder(secret, bytes(salt), keys));
      const found = opened.find((key) => key !== undefined);
      if (!found) return 'sealed with other secrets';
      const content = decrypted(bytes(snapshot), found, about);
      const state = content && readSnapshot(inflated(content));
      if (!state) return 'damaged';
      const before = dataKey;
      dataKey = found;
      const keyOf = new Map(hashes().map(([recipient, hash]) => [hash, recipient]));
      // A secret that was replaced may have leaked, and the data key with it.
      if (secrets.some(({ name }, index) => keys[name] && !opened[index])) dataKey = before;
      return withKeys(state, (key) => keyOf.get(key) ?? key);
    },
  };
}

/** The same snapshot with other recipient keys. */
function withKeys({ notes, streamers, ...rest }: Snapshot, keyOf: (key: string) => string): Snapshot {
  const keyed = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [keyOf(key), value]));
  const { recipients, unexplained } = notes;
  const rekeyed = Object.entries(streamers).map(([id, streamer]) => {
    return [id, { ...streamer, ledger: keyed(streamer.ledger) }] as const;
  });
  return {
    ...rest,
    notes: {
      ...notes,
      ...(recipients && { recipients: recipients.map(keyOf) }),
      ...(unexplained && { unexplained: keyed(unexplained) }),
    },
    streamers: Object.fromEntries(rekeyed),
  };
}

function jsonIn(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function bytes(written: string): Buffer {
  return Buffer.from(written, 'base64');
}

function inflated(content: Buffer): string {
  try {
    return inflateRawSync(content, { maxOutputLength: LARGEST_STATE }).toString();
  } catch {
    return '';
  }
}

/** AES-256-GCM. `about` is not in the result, and must be the same to open it. */
function encrypted(plain: Uint8Array, key: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** `undefined` for anything not encrypted with this key and this `about`. */
function decrypted(box: Buffer, key: Uint8Array, about: string): Buffer | undefined {
  if (box.length < NONCE + TAG) return undefined;
  const nonce = box.subarray(0, NONCE);
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(about)).setAuthTag(box.subarray(-TAG));
  try {
    return Buffer.concat([cipher.update(box.subarray(NONCE, -TAG)), cipher.final()]);
  } catch {
    return undefined;
  }
}

function derivedKey(secret: string | Uint8Array, salt: Uint8Array, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `twitch-sms-action ${use}`, 32));
}

/** A short hash that means nothing without the key. */
function keyedHash(words: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(words).digest('hex').slice(0, 16);
}
