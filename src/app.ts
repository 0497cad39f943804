import { type Secret, sealOf } from './adapters/cache/seal.ts';
import { checkProxy } from './adapters/http/route.ts';
import { systemClock as clock } from './adapters/process.ts';
import { email as emailChannel } from './adapters/smtp/channel.ts';
import { sms as smsChannel } from './adapters/twilio/channel.ts';
import { twitch } from './adapters/twitch/twitch.ts';
import { webhooks as webhookChannels } from './adapters/webhook/channel.ts';
import type { ChannelConfigs } from './config/channels.ts';
import { type Inputs, readInputs } from './config/inputs.ts';
import { withoutWrapping } from './config/pasted.ts';
import { InputMistakes } from './config/reader.ts';
import { findPrivate } from './config/secrets.ts';
import { inactivityWarning } from './domain/time.ts';
import { run } from './engine/run.ts';
import { wordsOf } from './errors.ts';
import type { Host, Report, StoreSettings } from './host.ts';
import { isInputName, mistakesInLog } from './messages/inputs.ts';
import type { Channel, ChannelName, Ports, TestableChannel } from './ports.ts';
import { reportOf } from './report/report.ts';
import { standing } from './report/standing.ts';
import type { TestPorts } from './send-test.ts';

/** Runs the action once, on any host. */
export async function start(host: Host, signal: AbortSignal): Promise<void> {
  const { log } = host;
  host.hide(findPrivate(host.getInput));
  try {
    const inputs = await readInputs(host.getInput);
    for (const warning of inputs.warnings) log.warn(warning);
    checkProxy(process.env, log);
    await host.publish(await work(inputs, host, portsFor(inputs, host, signal)));
  } catch (error) {
    if (error instanceof InputMistakes) return await explain(error, host);
    host.fail(`A bug in this action stopped it (${wordsOf(error)}). Please report it with this log.`);
    log.debug(String((error as Error)?.stack));
  }
}

/** Reports all mistakes in the inputs and, if the host has a page, where to fix them. */
async function explain({ mistakes }: InputMistakes, host: Host): Promise<void> {
  const { naming } = host;
  const getInput = withoutWrapping(host.getInput);
  host.fail(`Nothing was done. Fix these settings:\n${mistakesInLog(mistakes, naming)}`);
  if (!host.hasPage) return;
  const { setupGuide } = await import('./setup-check/guide.ts');
  const isSet = (input: string) => isInputName(input) && getInput(input) !== '';
  const summary = setupGuide({ isSet, mistakes, naming });
  await host.publish({ outputs: {}, summary, isRed: true });
}

/** Runs the chosen mode. Parts that are rarely needed are loaded only when they are. */
async function work(inputs: Inputs, host: Host, ports: TestPorts): Promise<Report> {
  switch (inputs.mode) {
    case 'check-setup':
      return (await import('./setup-check/check-setup.ts')).checkSetup(inputs, host, ports);
    case 'send-test':
      return (await import('./send-test.ts')).sendTest(inputs, ports);
    default:
      return notify(inputs, host, ports);
  }
}

async function notify(inputs: Inputs, host: Host, ports: Ports): Promise<Report> {
  const { log, runs } = ports;
  const [journal, repository] = await Promise.all([run(inputs, ports), host.repository()]);
  const now = clock.now();
  const warning = repository && inactivityWarning(repository, now);
  if (warning) log.warn(warning);
  if (journal.observation) log.group('Who is live', standing(journal, now, inputs.timeZone));
  return reportOf(journal, now, {
    timeZone: inputs.timeZone,
    quiet: inputs.quiet,
    starts: runs.starts?.() ?? [],
    warnings: warning ? [warning] : [],
  });
}

/** Makes the channels of each kind from the inputs. Empty if the channel is off. */
const CHANNELS: Readonly<
  Record<ChannelName | keyof ChannelConfigs, (inputs: Inputs) => readonly TestableChannel[]>
> = {
  sms: ({ sms, texts }) => (sms ? [smsChannel(sms, texts)] : []),
  email: ({ email, texts }) => (email ? [emailChannel(email, texts.language)] : []),
  webhook: ({ webhook, texts }) => (webhook ? webhookChannels(webhook, texts) : []),
};

function portsFor(inputs: Inputs, host: Host, signal: AbortSignal): TestPorts {
  const channels = Object.values(CHANNELS).flatMap((channelsOf) => channelsOf(inputs));
  const { log } = host;
  return {
    clock,
    log,
    signal,
    twitch: twitch(inputs.twitchClientId, inputs.twitchClientSecret, clock),
    channels,
    store: host.store(storeSettings(inputs, channels), clock),
    runs: host.runs(inputs.githubToken),
  };
}

/** What may seal the state: only secrets that a service made, because a password of a person can be guessed. */
const SECRETS: Readonly<Record<ChannelName, (inputs: Inputs) => readonly Secret[]>> = {
  sms: ({ sms }) => (sms ? [{ name: 'Twilio', value: sms.account.password }] : []),
  email: () => [],
  webhook: () => [],
};

function storeSettings(inputs: Inputs, channels: readonly Channel[]): StoreSettings {
  const secrets = [
    { name: 'Twitch', value: inputs.twitchClientSecret },
    ...Object.values(SECRETS).flatMap((secretsOf) => secretsOf(inputs)),
  ];
  const recipients = channels.flatMap((channel) => channel.recipients.map(({ key }) => key));
  const hasHistory = channels.some((channel) => channel.history);
  return { stateKey: inputs.stateKey, seal: sealOf(secrets, recipients), hasHistory };
}
