import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM. `about` is not in the result, and must be the same to open it. */
export function encrypted(plain: Uint8Array, key: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** `undefined` for anything not encrypted with this key and this `about`. */
export function decrypted(box: Buffer, key: Uint8Array, about: string): Buffer | undefined {
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

export function derivedKey(secret: string | Uint8Array, salt: Uint8Array, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, `twitch-sms-action ${use}`, 32));
}

/** A short hash that means nothing without the key. */
export function keyedHash(words: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(words).digest('hex').slice(0, 16);
}
