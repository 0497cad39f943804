import { parsed } from './discord.ts';
import type { Service } from './exchange.ts';

export const HOME_URL = 'https://home.example.com/api/webhook/fake-id-of-anna';

/** An automation that webhooks trigger, as in a configuration read without types: every scalar is a string. */
export interface Automation {
  readonly triggers: readonly {
    readonly trigger: string;
    readonly webhook_id: string;
    readonly allowed_methods?: readonly string[];
    readonly local_only?: string;
  }[];
  readonly conditions: readonly string[];
  readonly actions: readonly { readonly action: string; readonly [field: string]: unknown }[];
}

/** Home Assistant, with its trigger for webhooks. https://www.home-assistant.io/docs/automation/trigger/#webhook-trigger */
export class HomeAssistant {
  automations: Automation[] = [];
  /** The actions that ran, with their templates filled in, oldest first. */
  readonly ran: object[] = [];

  readonly service: Service = ({ method, path, headers, body }) => {
    const [, id] = /^\/api\/webhook\/([^/]+)$/.exec(path) ?? [];
    if (!id) return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404: Not Found' };
    const found = this.automations.flatMap(({ triggers, ...automation }) =>
      triggers
        .filter(({ trigger, webhook_id }) => trigger === 'webhook' && webhook_id === id)
        .map((trigger) => ({ ...automation, trigger })),
    );
    for (const { trigger, conditions, actions } of found) {
      const { allowed_methods = ['POST', 'PUT'], local_only = 'true' } = trigger;
      if (!allowed_methods.includes(method)) return { status: 405 };
      if (local_only !== 'false') continue;
      const json = headers['content-type']?.includes('json') ? parsed(body) : undefined;
      const fill = (written: unknown) => filledIn(written, { trigger: { webhook_id: id, json } });
      if (conditions.every((condition) => fill(condition) === 'True')) {
        this.ran.push(...actions.map((action) => fill(action) as object));
      }
    }
    // The answer is the same for an unknown ID, so that nobody can find out IDs by trying.
    return { status: 200 };
  };
}

/** Fills in Jinja templates at any depth, if they have nothing but names, `==` and text in quotes. */
function filledIn(written: unknown, variables: object): unknown {
  if (Array.isArray(written)) return written.map((each) => filledIn(each, variables));
  if (typeof written === 'object' && written !== null) {
    return Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, filledIn(value, variables)]),
    );
  }
  return `${written}`.replace(/\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    const [left = '', right] = expression.split(/\s*==\s*/).map((term) => termIn(term, variables));
    if (right === undefined) return `${left}`;
    return left === right ? 'True' : 'False';
  });
}

function termIn(term: string, variables: object): unknown {
  const [, words] = /^'([^']*)'$/.exec(term) ?? [];
  if (words !== undefined) return words;
  if (!/^\w+(\.\w+)*$/.test(term)) throw new Error(`this template can't be played: ${term}`);
  const read = (value: unknown, name: string) =>
    (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return term.split('.').reduce(read, variables) ?? '';
}
