import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobStore } from './blob-store.ts';
import { ActionsCache } from './cache.ts';
import { testCertificate } from './certificate.ts';
import { SandboxClock } from './clock.ts';
import { Discord } from './discord.ts';
import type { LoggedRequest, RequestHook, ServiceName } from './exchange.ts';
import type { Fault } from './faults.ts';
import { GitHub } from './github.ts';
import { HomeAssistant } from './home-assistant.ts';
import { SandboxServer } from './server.ts';
import { Smtp } from './smtp.ts';
import { Twilio } from './twilio.ts';
import { TwitchHelix } from './twitch-helix.ts';
import { TwitchTokens } from './twitch-tokens.ts';
import { TwitchWorld } from './twitch-world.ts';
import { Apprise, Endpoint, Ntfy, Slack } from './webhook-services.ts';

/** What takes webhooks. */
interface Webhooks {
  readonly discord: Discord;
  readonly slack: Slack;
  readonly ntfy: Ntfy;
  readonly apprise: Apprise;
  readonly home: HomeAssistant;
  readonly endpoint: Endpoint;
}

/** The outside world of the action on loopback: Twitch, Twilio, a mail server, the Actions cache, GitHub and chats. */
export interface Sandbox {
  readonly clock: SandboxClock;
  readonly twitch: TwitchWorld;
  readonly twitchTokens: TwitchTokens;
  readonly twitchHelix: TwitchHelix;
  readonly twilio: Twilio;
  readonly smtp: Smtp;
  readonly cache: ActionsCache;
  readonly github: GitHub;
  readonly webhooks: Webhooks;
  /** How many requests hang right now. */
  readonly hanging: number;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** What a runner needs to connect a process to this sandbox. */
  readonly place: {
    readonly port: number;
    /** Without encryption. */
    readonly plainPort: number;
    readonly folder: string;
    readonly authorityFile: string;
  };
  /** The requests of one service, or those whose `METHOD path` matches too. */
  requestsTo(service: ServiceName, route?: RegExp): LoggedRequest[];
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** Adds a fault. */
  fault(fault: Fault): void;
  /** Removes all faults. */
  heal(): void;
  /** Calls the function before and after each request is handled. @returns ends that */
  onRequest(hook: RequestHook): () => void;
  /** Cuts what hangs, stops the server and removes the files. */
  close(): Promise<void>;
}

/** Opens a sandbox; `startAt` sets its clock. */
export async function openSandbox(options: { startAt?: Date } = {}): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const certificate = await testCertificate();
  const authorityFile = join(folder, 'authority.pem');
  writeFileSync(authorityFile, certificate.authority);
  const clock = new SandboxClock(join(folder, 'clock'), options.startAt);
  const twitch = new TwitchWorld(clock);
  const twitchTokens = new TwitchTokens(clock);
  const twitchHelix = new TwitchHelix(twitch, twitchTokens, clock);
  const twilio = new Twilio(clock);
  const smtp = new Smtp(certificate.mail, clock);
  const blobs = new BlobStore(clock);
  const cache = new ActionsCache(clock, blobs);
  const github = new GitHub(clock);
  const webhooks = {
    discord: new Discord(clock),
    slack: new Slack(),
    ntfy: new Ntfy(),
    apprise: new Apprise(),
    home: new HomeAssistant(),
    endpoint: new Endpoint(),
  };
  const server = new SandboxServer(certificate, clock, {
    'twitch-id': twitchTokens.service,
    twitch: twitchHelix.service,
    twilio: twilio.service,
    cache: cache.service,
    blob: blobs.service,
    github: github.service,
    discord: webhooks.discord.service,
    slack: webhooks.slack.service,
    ntfy: webhooks.ntfy.service,
    apprise: webhooks.apprise.service,
    home: webhooks.home.service,
    endpoint: webhooks.endpoint.service,
  });
  const ports = await server.listen();
  await smtp.listen();
  return {
    clock,
    twitch,
    twitchTokens,
    twitchHelix,
    twilio,
    smtp,
    cache,
    github,
    webhooks,
    get hanging() {
      return server.hanging + smtp.hanging;
    },
    requests: server.requests,
    place: { ...ports, folder, authorityFile },
    requestsTo: (service, route) =>
      server.requests.filter(
        (request) =>
          request.service === service && (!route || route.test(`${request.method} ${request.path}`)),
      ),
    clearRequests: () => {
      server.requests.length = 0;
    },
    fault: (fault) => server.faults.add(fault),
    heal: () => server.faults.clear(),
    onRequest: (hook) => {
      server.hooks.add(hook);
      return () => server.hooks.delete(hook);
    },
    close: async () => {
      await server.close();
      await smtp.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
