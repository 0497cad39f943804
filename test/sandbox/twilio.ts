import type { SandboxClock } from './clock.ts';
import { type Answer, formFields, type SandboxRequest, type Service } from './exchange.ts';
import { countSegments } from './sms-segments.ts';
import {
  type DeliveryStatus,
  isAmerican,
  isRegistered,
  isTollFree,
  paidAccount,
  type Refusal,
  TWILIO_ACCOUNT,
  type TwilioAccount,
} from './twilio-account.ts';
import { accountShape, phoneNumbers, shortCodes } from './twilio-account-shapes.ts';
import { twilioError } from './twilio-errors.ts';
import { messageList } from './twilio-list.ts';
import { messageShape, messageSid, type TwilioMessage } from './twilio-message.ts';
import { judge } from './twilio-send.ts';
import { messagingAnswer, pricingAnswer } from './twilio-services.ts';

const BASE = `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}`;

/** Twilio: sending texts, the history of those that were sent, and what the account has. */
export class Twilio {
  /** Every text accepted, oldest first. */
  readonly messages: TwilioMessage[] = [];
  /** What the account may do; tests change it freely. */
  readonly account: TwilioAccount = paidAccount();
  readonly #clock: SandboxClock;
  #serial = 0;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** The bodies accepted for a recipient (or for all), oldest first. */
  texts(to?: string): string[] {
    return this.messages.filter((message) => to === undefined || message.to === to).map(({ body }) => body);
  }

  /** Refuses every text to this number, e.g. with `{ code: 21610 }`. */
  refuse(to: string, refusal: Refusal): void {
    this.account.refusals.set(to, refusal);
  }

  /** Adds a text to the history, sent an hour ago by default. */
  seed(text: { to: string; body: string; createdAt?: number; scheduledFor?: number }): void {
    this.#keep({
      createdAt: this.#clock.now() - 3_600_000,
      ...text,
      from: TWILIO_ACCOUNT.number,
      messagingServiceSid: null,
      validityPeriod: 36_000,
    });
  }

  /** Takes over the history of another one. */
  takeOver(other: Twilio): void {
    this.messages.push(...other.messages);
    this.#serial = other.#serial;
  }

  /** Empties the history, as if its texts were deleted. */
  forget(): void {
    this.messages.length = 0;
  }

  readonly service: Service = (request) => {
    const user = this.#user(request);
    if (request.host !== 'api.twilio.com') {
      if (!user) return twilioError({ code: 20003 });
      if (request.method !== 'GET') return twilioError({ code: 20004, status: 405 });
      if (this.account.areTestCredentials) return twilioError({ code: 20008 });
      if (this.#isRestricted(user)) return twilioError({ code: 70051 });
      const isPricing = request.host.startsWith('pricing');
      return isPricing ? pricingAnswer(request) : messagingAnswer(request, this.account);
    }
    const foreign = !request.path.startsWith(`${BASE}.`) && !request.path.startsWith(`${BASE}/`);
    if (!user || foreign) return twilioError({ code: 20003 });
    const route = `${request.method} ${request.path.slice(BASE.length)}`;
    if (route === 'POST /Messages.json') return this.#create(request);
    if (this.account.areTestCredentials) return twilioError({ code: 20008 });
    if (this.#isRestricted(user) && !request.path.includes('/Messages')) return twilioError({ code: 70051 });
    if (this.account.status === 'closed') return twilioError({ code: 20005 });
    if (route === 'GET /Messages.json') {
      return messageList(this.messages, request.query, this.account, this.#clock.now());
    }
    if (route === 'GET .json') {
      // A Standard API key can't read accounts.
      if (user === TWILIO_ACCOUNT.apiKeySid) return twilioError({ code: 20003 });
      return { status: 200, body: accountShape(this.account) };
    }
    if (route === 'GET /IncomingPhoneNumbers.json') return phoneNumbers(this.account, request.query);
    if (route === 'GET /SMS/ShortCodes.json') return shortCodes(this.account, request.query);
    const sid = /^GET \/Messages\/(\w+)\.json$/.exec(route)?.[1];
    const message = this.messages.find((candidate) => candidate.sid === sid);
    if (!message) return twilioError({ code: 20404 }, { what: request.path });
    return { status: 200, body: messageShape(message, this.account, this.#clock.now()) };
  };

  #user(request: SandboxRequest): string | undefined {
    const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const [user = '', password] = Buffer.from(basic, 'base64').toString().split(/:(.*)/s);
    const right = new Map<string, string>([
      [TWILIO_ACCOUNT.sid, this.account.authToken],
      [TWILIO_ACCOUNT.apiKeySid, TWILIO_ACCOUNT.apiKeySecret],
    ]);
    return right.get(user) === password && password !== undefined ? user : undefined;
  }

  #isRestricted(user: string): boolean {
    return user === TWILIO_ACCOUNT.apiKeySid && this.account.keyType === 'restricted';
  }

  #create(request: SandboxRequest): Answer {
    const fields = formFields(request);
    const { To: to = '', From: from = '', Body: body = '', ValidityPeriod = '36000' } = fields;
    const own = this.account.refusals.get(to);
    if (own) return twilioError(own, { to, from });
    const verdict = judge(fields, this.account);
    if ('refused' in verdict) return twilioError({ code: verdict.refused }, verdict.attempt);
    const now = this.#clock.now();
    const lately = this.messages.filter(({ createdAt }) => createdAt > now - 1000).length;
    if (lately >= this.account.maxPerSecond) return twilioError({ code: 20429 });
    const message = this.#keep({
      to,
      body,
      from: verdict.from,
      messagingServiceSid: verdict.messagingServiceSid,
      createdAt: now,
      validityPeriod: Number(ValidityPeriod),
    });
    return { status: 201, body: messageShape(message, this.account, now) };
  }

  #keep(text: Omit<TwilioMessage, 'sid' | 'serial' | 'segments' | 'fate'>): TwilioMessage {
    this.#serial += 1;
    const message = {
      ...text,
      sid: messageSid(this.#serial),
      serial: this.#serial,
      segments: countSegments(text.body).segments,
      fate: this.account.fates.get(text.to) ?? this.#usualFate(text),
    };
    // With the test credentials, a text is accepted and exists nowhere.
    if (!this.account.areTestCredentials) this.messages.push(message);
    return message;
  }

  /** Carriers in the United States drop what comes from a sender that is not registered. */
  #usualFate({ to, from }: { to: string; from: string | null }): DeliveryStatus {
    if (!from || !isAmerican(to) || isRegistered(from, this.account)) return { status: 'delivered' };
    return { status: 'undelivered', errorCode: isTollFree(from) ? 30032 : 30034 };
  }
}
