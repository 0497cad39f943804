import type { Answer, Moment, SandboxRequest, ServiceName } from './exchange.ts';

/** What goes wrong. */
export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string | object;
      readonly headers?: Record<string, string>;
    }
  /** An error page of a proxy on the way, as a 502 often is. */
  | { readonly kind: 'html'; readonly status: number }
  /** Nothing is answered, and the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection is cut (ECONNRESET). */
  | { readonly kind: 'reset' }
  /** The answer comes late; nothing else is wrong with it. In real milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** 200, and a body that is not what it says. */
  | { readonly kind: 'garbage' }
  /** The answer of the service stops in the middle, and the connection is cut. */
  | { readonly kind: 'truncate' }
  /** A good head, and then a byte a second for as long as anyone listens, in time of the sandbox. */
  | { readonly kind: 'trickle' }
  /** A good head, and a body without end, as fast as it is read. */
  | { readonly kind: 'endless body' }
  /** A head without end, as fast as it is read. */
  | { readonly kind: 'endless head' }
  /** The server goes over to another protocol, which nobody asked for. */
  | { readonly kind: 'switch' };

export interface Fault {
  readonly service: ServiceName;
  /** Which requests of the service; all by default. */
  readonly match?: (request: SandboxRequest) => boolean;
  /** How many requests it is played on; without end by default. */
  readonly times?: number;
  /** How many matching requests go well first. */
  readonly skip?: number;
  /** `before` (the default): the service does no work. `after`: it did, and its answer is lost. */
  readonly moment?: Moment;
  readonly do: FaultKind;
}

/** The faults that are still to be played, oldest first. */
export class Faults {
  #waiting: { fault: Fault; left: number; skip: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY, skip: fault.skip ?? 0 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first fault that fits this request; it counts as played. */
  take(request: SandboxRequest): Fault | undefined {
    for (const entry of this.#waiting) {
      const { fault } = entry;
      if (entry.left <= 0 || fault.service !== request.service || fault.match?.(request) === false) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      return fault;
    }
    return undefined;
  }
}

/** The answer that a fault gives instead of the service's own, if it gives one. */
export function faultyAnswer(fault: FaultKind): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
    case 'html':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/html' },
        body: `<html><head><title>${fault.status} Error</title></head><body><h1>${fault.status}</h1></body></html>`,
      };
    case 'garbage':
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"data":[{"id":\u0000<>]',
      };
    default:
      return undefined;
  }
}
