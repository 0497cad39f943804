import { loginForms } from '../../domain/redact.ts';
import type { Outcome } from '../../ports.ts';
import { quote } from '../clean.ts';
import type { Handed, SmtpServer } from './client.ts';

type Failure = Exclude<Outcome, { kind: 'accepted' }>;

const KINDS = { recipient: 'refused', owner: 'blocked', later: 'postponed' } as const;

/** Turns a failed hand-over into an outcome. Its words contain neither the login nor an address. */
export function outcomeOf(
  { hasBegun, error }: Extract<Handed, { isTaken: false }>,
  server: SmtpServer,
): Failure {
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

/** The step in which nodemailer's command fails. */
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

const TRY_AGAIN = 'If this persists, check the host and the port in `smtp-url`.';

function withoutAnswer(problem: string, { host, port }: SmtpServer): Failure {
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

/** Removes addresses and the login, which servers quote. Status codes look like phone numbers, so they are left alone. */
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

/**
 * Who has to deal with a mail server's refusal. `recipient`: this address can't be reached, now or later. `owner`: no
 * email goes out until the owner acts. `later`: nobody, the next try may work.
 */
interface SmtpReply {
  readonly concerns: 'recipient' | 'owner' | 'later';
  /** The server's codes and words, on one line. */
  readonly words: string;
  /** What to do, in one sentence. */
  readonly advice: string;
}

/** The step that the server refused. */
type SmtpStep = 'greeting' | 'encryption' | 'login' | 'sender' | 'recipient' | 'message';

const LOGIN =
  'Check the user name and the password in `smtp-url`: many providers require an app password; write `@` as %40, `#` as %23, `/` as %2F and `%` as %25.';
const SENDER = 'Check `email-from`: the provider must let this account send from it.';
const RECIPIENT = 'Check this address in `email-to`.';
const LATER = 'This may be temporary.';

/** Refusals known by their words, because many servers check the sender and the login only at a later step. */
const WORDS: readonly (readonly [RegExp, SmtpReply['concerns'], string])[] = [
  [/(sending|daily|hourly|rate|message) (quota|limit)|limit exceeded|too many/i, 'later', LATER],
  [/authentication (is )?required|must authenticate|not (authenticated|logged in)|relay/i, 'owner', LOGIN],
  [/\bsender|\bfrom address|send ?as|not verified|not owned/i, 'owner', SENDER],
];

const BY_STEP: Readonly<Record<SmtpStep, Omit<SmtpReply, 'words'>>> = {
  greeting: {
    concerns: 'owner',
    advice: 'Check the host in `smtp-url`, and ask the provider why it rejects this machine.',
  },
  encryption: {
    concerns: 'owner',
    advice: 'Nothing is sent without encryption: try `smtps://` and port 465.',
  },
  login: { concerns: 'owner', advice: LOGIN },
  sender: { concerns: 'owner', advice: SENDER },
  recipient: { concerns: 'recipient', advice: RECIPIENT },
  message: { concerns: 'owner', advice: 'Ask the provider of `smtp-url` why it rejects this message.' },
};

/**
 * Reads a server's negative reply (RFC 5321; enhanced codes: RFC 3463). A reply that begins with 4 is temporary. A
 * permanent one counts against the recipient only if it says so: most providers check a message once it is complete,
 * and then refuse the sender.
 */
export function smtpReply(reply: string, step: SmtpStep): SmtpReply {
  const words = oneLine(reply);
  if (/^4/.test(words)) return { concerns: 'later', words, advice: LATER };
  const isAboutMailbox = /^5\d\d 5\.(1\.[1-6]|2\.[0-4])\b/.test(words);
  const known = step === 'login' ? undefined : WORDS.find(([pattern]) => pattern.test(words));
  if (known && !isAboutMailbox) return { concerns: known[1], words, advice: known[2] };
  return { words, ...BY_STEP[step === 'message' && isAboutMailbox ? 'recipient' : step] };
}

/** Joins the lines of a reply, each of which repeats the codes: `550-5.7.1 first`, `550 5.7.1 second`. */
function oneLine(reply: string): string {
  const lines = reply.split(/\r?\n/).map((line) => line.trim());
  const [, code = '', enhanced = ''] = /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3}\b)?/.exec(lines[0] ?? '') ?? [];
  const said = lines.map((line) => line.replace(/^\d{3}[ -]?(\d\.\d{1,3}\.\d{1,3}\b)?\s*/, ''));
  return [code, enhanced, ...said].filter(Boolean).join(' ').replace(/\s+/g, ' ').replace(/\.$/, '');
}
