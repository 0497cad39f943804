import type { Unanswered } from '../../host.ts';
import { type Finding, unanswered, well } from './finding.ts';

export type EmailFact = Unanswered | { readonly kind: 'let in'; readonly host: string };

export function checkEmail(fact: EmailFact): Finding {
  return fact.kind === 'let in'
    ? well('Email', `${fact.host} accepted the login.`)
    : unanswered('Email', fact);
}
