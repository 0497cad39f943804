/** The (fake) account and its credentials. */
export const TWILIO_ACCOUNT = {
  sid: `AC${'0'.repeat(32)}`,
  authToken: 'deadbeef'.repeat(4),
  apiKeySid: `SK${'0'.repeat(32)}`,
  apiKeySecret: 'fakeApiKeySecret0123456789abcdef',
  /** The number that texts come from. */
  number: '+15550001111',
  messagingServiceSid: `MG${'0'.repeat(32)}`,
} as const;

/** Why Twilio turns a request down. */
export interface Refusal {
  readonly code: number;
  /** 400 by default. */
  readonly status?: number;
  /** Twilio's usual words for the code by default. */
  readonly message?: string;
}

/** The fate of an accepted text to one number. */
export interface DeliveryStatus {
  readonly status: 'sent' | 'delivered' | 'undelivered' | 'failed';
  /** e.g. 30034: the sender is not registered for texts to US numbers. */
  readonly errorCode?: number;
}

/** What the account may do, and what its recipients are like. Tests change it freely. */
export interface TwilioAccount {
  /** The owner can replace it in Twilio's console: the old one is then refused. */
  authToken: string;
  status: 'active' | 'suspended' | 'closed';
  /** `old-trial`: verified numbers only, and none is. `new-trial` (since 2026): no free text at all. */
  type: 'full' | 'old-trial' | 'new-trial';
  /** The SID and the token are the test credentials: they send nothing and see nothing. */
  areTestCredentials: boolean;
  /** What the API key may do: everything except reading accounts, or only sending and listing texts. */
  keyType: 'standard' | 'restricted';
  /** Numbers the account owns; the value says whether they can send SMS. */
  numbers: Map<string, { sms: boolean }>;
  /** Messaging Services and the numbers in their sender pools. */
  messagingServices: Map<string, string[]>;
  /** Messaging Services with a registered campaign (A2P 10DLC): their numbers may text the United States. */
  registeredServices: Set<string>;
  /** Toll-free numbers that are verified, or not: `TWILIO_APPROVED`, `IN_REVIEW`, … */
  tollFreeVerifications: Map<string, string>;
  /** Refusals for one recipient, whatever else holds. */
  refusals: Map<string, Refusal>;
  /** Fates for one recipient; `delivered` for all others. */
  fates: Map<string, DeliveryStatus>;
  /** Delays of the sandbox's clock, from acceptance on, in milliseconds. */
  sentAfterMs: number;
  deliveredAfterMs: number;
  /** A message shows up in the list only after this time. */
  listDelayMs: number;
  /** The list is as odd as its documentation allows: oldest first, without directions, whole URLs of pages. */
  isListOdd: boolean;
  /** Texts a second before 429; without limit by default. */
  maxPerSecond: number;
}

/** A paid account with one number and one Messaging Service around it. */
export function paidAccount(): TwilioAccount {
  return {
    authToken: TWILIO_ACCOUNT.authToken,
    status: 'active',
    type: 'full',
    areTestCredentials: false,
    keyType: 'standard',
    numbers: new Map([[TWILIO_ACCOUNT.number, { sms: true }]]),
    messagingServices: new Map([[TWILIO_ACCOUNT.messagingServiceSid, [TWILIO_ACCOUNT.number]]]),
    registeredServices: new Set([TWILIO_ACCOUNT.messagingServiceSid]),
    tollFreeVerifications: new Map(),
    refusals: new Map(),
    fates: new Map(),
    sentAfterMs: 1000,
    deliveredAfterMs: 3000,
    listDelayMs: 0,
    isListOdd: false,
    maxPerSecond: Number.POSITIVE_INFINITY,
  };
}

/** Stands for the numbers of the United States, which include the fake ones. */
export function isAmerican(number: string): boolean {
  return /^\+1\d{10}$/.test(number);
}

export function isTollFree(number: string): boolean {
  return /^\+1(800|833|844|855|866|877|888)\d{7}$/.test(number);
}

/** Whether carriers in the United States take texts from this number. */
export function isRegistered(from: string, account: TwilioAccount): boolean {
  if (isTollFree(from)) return account.tollFreeVerifications.get(from) === 'TWILIO_APPROVED';
  if (!from.startsWith('+')) return true;
  const services = [...account.messagingServices].filter(([, numbers]) => numbers.includes(from));
  return services.some(([sid]) => account.registeredServices.has(sid));
}
