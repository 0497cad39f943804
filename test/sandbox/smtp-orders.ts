/** How far a message has come when an order takes effect. */
export type SmtpMoment =
  /** Connected (with `smtps://`, encrypted too), and not yet greeted. */
  | 'greeting'
  | 'login'
  /** MAIL FROM. */
  | 'sender'
  /** RCPT TO. */
  | 'recipient'
  /** In the middle of the message: the server does not get it. */
  | 'message'
  /** The server took the message, and has not said so yet. */
  | 'accepted';

/** Something that the mail server does instead of its work. */
export interface SmtpOrder {
  readonly at: SmtpMoment;
  /** Only for messages to this address; known from the recipient on. */
  readonly to?: string;
  /** How many times; without end by default. */
  readonly times?: number;
  readonly do:
    | { readonly kind: 'refuse'; readonly code: number; readonly words: string }
    /** Nothing is answered, and the connection stays open. */
    | { readonly kind: 'hang' }
    | { readonly kind: 'cut' };
}

/** The orders that are still to be carried out, oldest first. */
export class SmtpOrders {
  readonly #waiting: { order: SmtpOrder; left: number }[] = [];

  add(order: SmtpOrder): void {
    this.#waiting.push({ order, left: order.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The first order that fits; it counts as carried out. */
  take(at: SmtpMoment, to?: string): SmtpOrder['do'] | undefined {
    const found = this.#waiting.find(
      ({ order, left }) => left > 0 && order.at === at && (order.to === undefined || order.to === to),
    );
    if (found) found.left -= 1;
    return found?.order.do;
  }
}
