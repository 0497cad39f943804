import domainModule from 'twilio/lib/base/Domain.js';
import versionModule from 'twilio/lib/base/Version.js';
import { type MessageInstance, MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { MAIN_HOST, MAIN_VERSION, sdkClient, type TwilioAccount } from './client.ts';

// The SDK is CommonJS: imported from an ES module, its default exports are one level deeper.
const { default: Domain } = domainModule;
const { default: Version } = versionModule;

/** The status of a text. `errorCode` and `errorMessage` say why it did not arrive. */
export type MessageFate = Pick<MessageInstance, 'status' | 'errorCode' | 'errorMessage'>;

export interface Messages {
  /** @returns the text's SID */
  create(to: string, from: string, body: string, validSeconds: number): Promise<string>;
  find(sid: string): Promise<MessageFate>;
}

/**
 * Sends and looks up texts with the few parts of the SDK that this takes: its main entry point loads all of Twilio's
 * products, nine times as much code.
 */
export function messages(account: TwilioAccount): Messages {
  const list = messageList(account);
  return {
    create: async (to, from, body, validSeconds) => {
      const sender = isMessagingService(from) ? { messagingServiceSid: from } : { from };
      const { sid } = await list.create({ to, body, validityPeriod: validSeconds, ...sender });
      return sid;
    },
    find: (sid) => list.get(sid).fetch(),
  };
}

/** The SDK's message resource for the account. */
export function messageList(account: TwilioAccount): ReturnType<typeof MessageListInstance> {
  return MessageListInstance(api(account, MAIN_HOST, MAIN_VERSION), account.accountSid);
}

/** One of Twilio's APIs, for the SDK's resources. They use only what all API classes have in common. */
export function api<Api extends InstanceType<typeof Version>>(
  account: TwilioAccount,
  host: string,
  version: string,
): Api {
  return new Version(new Domain(sdkClient(account, host), host), version) as Api;
}

export function isMessagingService(from: string): boolean {
  return /^MG[0-9A-Za-z]{20,}$/.test(from);
}
