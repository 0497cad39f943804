import { generate } from 'selfsigned';
import { HOSTS } from './exchange.ts';

/** The host name of the mail server that the sandbox plays. */
export const MAIL_HOST = 'smtp.example.com';

/** In PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface Certificate extends KeyPair {
  readonly authority: string;
  /** What may be wrong with the certificate of a mail server. */
  readonly mail: Readonly<Record<'good' | 'expired' | 'for another host' | 'of a stranger', KeyPair>>;
}

let made: Promise<Certificate> | undefined;

/** A certificate for all host names of the sandbox, and the authority that signed it; made once. */
export function testCertificate(): Promise<Certificate> {
  made ??= make();
  return made;
}

const DAY = 86_400_000;

// From a little in the past, for clocks that disagree.
const NOW = { notBeforeDate: new Date(Date.now() - DAY), notAfterDate: new Date(Date.now() + DAY) };
const LONG_AGO = { notBeforeDate: new Date(Date.now() - 9 * DAY), notAfterDate: new Date(Date.now() - DAY) };

async function make(): Promise<Certificate> {
  const [authority, stranger] = await Promise.all([makeAuthority('Sandbox'), makeAuthority('Stranger')]);
  return {
    authority: authority.cert,
    ...(await issue(authority, Object.keys(HOSTS))),
    mail: {
      good: await issue(authority, [MAIL_HOST]),
      expired: await issue(authority, [MAIL_HOST], LONG_AGO),
      'for another host': await issue(authority, ['other.example.com']),
      'of a stranger': await issue(stranger, [MAIL_HOST]),
    },
  };
}

const KIND = { keyType: 'ec', algorithm: 'sha256' } as const;

async function makeAuthority(name: string): Promise<KeyPair> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: `${name} test authority` }], {
    ...KIND,
    ...NOW,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key, cert };
}

async function issue(ca: KeyPair, hosts: readonly string[], validity = NOW): Promise<KeyPair> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sandbox' }], {
    ...KIND,
    ...validity,
    ca,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}
