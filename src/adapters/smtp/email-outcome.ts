import { loginForms } from '../../domain/redact.ts';
import type { Outcome } from '../../ports.ts';
import { quote } from '../clean.ts';
import type { Handed, SmtpServer } from './smtp.ts';
import { type SmtpStep, smtpReply } from './smtp-reply.ts';

const KINDS = { recipient: 'refused', owner: 'blocked', later: 'postponed' } as const;

/** Why an email was not accepted, in words that name neither the login nor an address. */
export function outcomeOf(
  { hasBegun, error }: Extract<Handed, { isTaken: false }>,
  server: SmtpServer,
): Outcome {
  const { code, originalCode, command, response } = (error ?? {}) as Record<string, unknown>;
  if (typeof response === 'string' && /^[45]\d\d/.test(response)) {
    const { concerns, words, advice } = smtpReply(response, stepOf(`${command}`));
    const why = `${server.host} answered ${redact(words, server)}. ${advice}`;
    return { kind: KINDS[concerns], why };
  }
  const problem = [originalCode, code].find((each) => typeof each === 'string') ?? 'no code';
  if (hasBegun) {
    const how = problem === 'ETIMEDOUT' ? 'stopped answering' : 'hung up';
    const why = `${server.host} ${how} while accepting the email, which may or may not have been sent.`;
    return { kind: 'unsure', why };
  }
  return withoutAnswer(`${problem}`, server);
}

/** The step of the command that nodemailer names. */
function stepOf(command: string): SmtpStep {
  if (command.startsWith('AUTH')) return 'login';
  const steps: Readonly<Record<string, SmtpStep>> = {
    STARTTLS: 'encryption',
    'MAIL FROM': 'sender',
    'RCPT TO': 'recipient',
    DATA: 'message',
  };
  return steps[command] ?? 'greeting';
}

const DISTRUST: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
};

const TRY_AGAIN = 'It will be retried; if this persists, check the host and the port in `smtp-url`.';

function withoutAnswer(problem: string, { host, port }: SmtpServer): Outcome {
  if (/CERT|SIGNATURE|ISSUER/.test(problem)) {
    const how = DISTRUST[problem] ?? `can't be trusted (${problem})`;
    const why = `The certificate of ${host} ${how}, so nothing was sent. Check the host in \`smtp-url\`, or ask the provider.`;
    return { kind: 'blocked', why };
  }
  if (problem.startsWith('ERR_SSL')) {
    const why = `${host} can't be reached securely on port ${port} (${problem}). Write \`smtps://\` with port 465, or \`smtp://\` with port 587, in \`smtp-url\`.`;
    return { kind: 'blocked', why };
  }
  if (problem === 'ENOTFOUND') {
    return {
      kind: 'blocked',
      why: `There is no mail server ${host}. Check the host in \`smtp-url\`.`,
    };
  }
  const how =
    problem === 'ETIMEDOUT' ? `${host} does not answer` : `${host} can't be reached, or hung up (${problem})`;
  return { kind: 'postponed', why: `${how} on port ${port}. ${TRY_AGAIN}`, isDown: true };
}

/** Servers quote the addresses, some the login. Their codes resemble phone numbers, so they are kept apart. */
function redact(words: string, { user, password }: SmtpServer): string {
  const withoutLogin = loginForms(user, password)
    .map((form) => new RegExp(`(?<![\\w.%+-])${escaped(form)}(?![\\w%+-])`, 'gi'))
    .reduce((text, form) => text.replace(form, '***'), words);
  const [, codes = '', said = ''] =
    /^([245]\d\d(?: \d\.\d{1,3}\.\d{1,3}\b)?)?(.*)$/s.exec(withoutLogin) ?? [];
  return [codes, quote(said)].filter(Boolean).join(' ');
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
