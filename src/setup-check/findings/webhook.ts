import type { Unanswered } from '../../host.ts';
import { type Finding, unanswered, well } from './finding.ts';

/** What is known about a webhook. `shown`: its name for people. */
export type WebhookFact = { readonly shown: string } & (
  | Unanswered
  /** Discord knows it by this name. */
  | { readonly kind: 'there'; readonly name: string }
  /** It can't be checked without sending something. */
  | { readonly kind: 'unasked' }
);

/** Checks whether each webhook exists. */
export function checkWebhooks(facts: readonly WebhookFact[]): Finding[] {
  return facts.map((fact) => {
    switch (fact.kind) {
      case 'there':
        return well('Webhook', `Discord has ${fact.shown}, with the name "${fact.name}".`);
      case 'unasked':
        return {
          kind: 'unchecked',
          subject: 'Webhook',
          words: `Only a message shows whether ${fact.shown} works: run \`send-test\`.`,
        };
      default:
        return unanswered('Webhook', fact);
    }
  });
}
