import type { Unanswered } from '../../host.ts';
import { type Finding, unanswered, well } from './finding.ts';

/** What is known of a webhook, which the inputs call `shown`. */
export type WebhookFact = { readonly shown: string } & (
  | Unanswered
  /** Discord says what it is called. */
  | { readonly kind: 'there'; readonly name: string }
  /** To ask it would be to send something. */
  | { readonly kind: 'unasked' }
);

/** Whether each webhook is there. */
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
