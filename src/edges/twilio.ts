import domainModule from 'twilio/lib/base/Domain.js';
import versionModule from 'twilio/lib/base/Version.js';
import { type MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { client } from './twilio-client.ts';

// The SDK is CommonJS: seen from a module, its default exports stand one level down.
const { default: Domain } = domainModule;
const { default: Version } = versionModule;

/** How to be let into a Twilio account: by auth token, or by API key. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The account SID or the API key's SID. */
  readonly username: string;
  readonly password: string;
}

/** Messages asked for in one page of the history. */
const PAGE = 100;

/** Reading the history takes no longer, and one exchange; milliseconds. */
const READING_LIMIT = 30_000;

/** However many texts an account has sent, the history is not read further. */
const MOST_PAGES = 50;

/** What became of a text; `errorCode` and `errorMessage` say why it did not arrive. */
export type MessageFate = Pick<MessageInstance, 'status' | 'errorCode' | 'errorMessage'>;

export interface Messages {
  /** @returns the text's SID */
  create(to: string, from: string, body: string, validSeconds: number): Promise<string>;
  find(sid: string): Promise<MessageFate>;
  /** The texts sent to a number since a time (milliseconds), newest first. */
  sentSince(to: string, since: number): Promise<MessageInstance[]>;
}

/**
 * Twilio's messages through the parts of its SDK that they need: the SDK's main entry holds every product of
 * Twilio, nine times the size.
 */
export function messages(account: TwilioAccount): Messages {
  const { accountSid } = account;
  const version = api(account, 'https://api.twilio.com', '2010-04-01');
  const list = MessageListInstance(version as Parameters<typeof MessageListInstance>[0], accountSid);
  return {
    create: async (to, from, body, validSeconds) => {
      const sender = isMessagingService(from) ? { messagingServiceSid: from } : { from };
      const { sid } = await list.create({ to, body, validityPeriod: validSeconds, ...sender });
      return sid;
    },
    find: (sid) => list.get(sid).fetch(),
    sentSince: async (to, since) => {
      const found: MessageInstance[] = [];
      const deadline = Date.now() + READING_LIMIT;
      let page = await list.page({ to, pageSize: PAGE });
      for (let read = 1; ; read++) {
        found.push(...page.instances);
        const oldest = page.instances.at(-1)?.dateCreated;
        if (!oldest || oldest.getTime() < since || read >= MOST_PAGES) break;
        if (Date.now() > deadline) throw new TooSlow();
        const next = await page.nextPage();
        if (!next) break;
        page = next as typeof page;
      }
      return found;
    },
  };
}

/** One of Twilio's APIs, by its host and version. */
export function api(account: TwilioAccount, host: string, version: string): InstanceType<typeof Version> {
  return new Version(new Domain(client(account, host), host), version);
}

/** A Messaging Service's SID, as told from a number or a name. */
export function isMessagingService(from: string): boolean {
  return /^MG[0-9A-Za-z]{20,}$/.test(from);
}

class TooSlow extends Error {
  override readonly name = `not read within ${READING_LIMIT / 1000} s`;
}
