import { generate } from 'selfsigned';
import { HOSTS } from './exchange.ts';

/** In PEM. */
export interface Certificate {
  readonly authority: string;
  readonly key: string;
  readonly cert: string;
}

let made: Promise<Certificate> | undefined;

/** A certificate for all host names of the sandbox, and the authority that signed it; made once. */
export function testCertificate(): Promise<Certificate> {
  made ??= make();
  return made;
}

async function make(): Promise<Certificate> {
  const common = {
    keyType: 'ec' as const,
    algorithm: 'sha256',
    // A little in the past, for clocks that disagree.
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + 86_400_000),
  };
  const authority = await generate([{ name: 'commonName', value: 'Sandbox test authority' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'sandbox' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: Object.keys(HOSTS).map((value) => ({ type: 2, value })) },
    ],
  });
  return { authority: authority.cert, key: server.private, cert: server.cert };
}
