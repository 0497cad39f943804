import type { EmailSettings } from '../adapters/smtp/channel.ts';
import { testLogin } from '../adapters/smtp/client.ts';
import { outcomeOf } from '../adapters/smtp/outcome.ts';
import { type Finding, unanswered, well } from './findings.ts';

/** Tries to log in to the mail server. */
export async function checkEmail({ server }: EmailSettings): Promise<Finding[]> {
  const handed = await testLogin(server);
  if (handed.isTaken) return [well('Email', `${server.host} accepted the login.`)];
  const { kind, why } = outcomeOf(handed, server);
  return [unanswered('Email', { kind: kind === 'blocked' ? 'refused' : 'silent', why })];
}
