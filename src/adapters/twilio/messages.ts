import domainModule from 'twilio/lib/base/Domain.js';
import versionModule from 'twilio/lib/base/Version.js';
import { type MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { MAIN_HOST, MAIN_VERSION, sdkClient, type TwilioAccount } from './client.ts';

// The SDK is CommonJS: in a module, its default exports are one level deeper.
const { default: Domain } = domainModule;
const { default: Version } = versionModule;

/** The status of a text; `errorCode` and `errorMessage` say why it did not arrive. */
export type MessageFate = Pick<MessageInstance, 'status' | 'errorCode' | 'errorMessage'>;

export interface Messages {
  /** @returns the text's SID */
  create(to: string, from: string, body: string, validSeconds: number): Promise<string>;
  find(sid: string): Promise<MessageFate>;
}

/**
 * Twilio's messages through the few parts of its SDK that they need: the SDK's main entry holds every product of
 * Twilio, nine times the size.
 */
export function messages(account: TwilioAccount): Messages {
  const { accountSid } = account;
  const version = api(account, MAIN_HOST, MAIN_VERSION);
  const list = MessageListInstance(version as Parameters<typeof MessageListInstance>[0], accountSid);
  return {
    create: async (to, from, body, validSeconds) => {
      const sender = isMessagingService(from) ? { messagingServiceSid: from } : { from };
      const { sid } = await list.create({ to, body, validityPeriod: validSeconds, ...sender });
      return sid;
    },
    find: (sid) => list.get(sid).fetch(),
  };
}

/** One of Twilio's APIs, by its host and version. */
export function api(account: TwilioAccount, host: string, version: string): InstanceType<typeof Version> {
  return new Version(new Domain(sdkClient(account, host), host), version);
}

/** Recognizes a Messaging Service's SID. */
export function isMessagingService(from: string): boolean {
  return /^MG[0-9A-Za-z]{20,}$/.test(from);
}
