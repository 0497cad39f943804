import { systemClock as clock } from './edges/clock.ts';
import { email } from './edges/email.ts';
import { sms } from './edges/sms.ts';
import { twitch } from './edges/twitch.ts';
import type { Host, Report } from './host.ts';
import { findPrivate } from './inputs/private.ts';
import { InputMistakes } from './inputs/reader.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Ports, Stop } from './ports.ts';
import { reportOf } from './report.ts';
import { run } from './run.ts';
import { wordsOf } from './trouble.ts';

/** One start of the action, wherever it is at work. */
export async function start(host: Host, stop: Stop): Promise<void> {
  const clean = host.hide(findPrivate(host.getInput));
  const log = host.log(clean);
  try {
    const inputs = readInputs(host.getInput);
    const report = await work(inputs, host, portsFor(inputs, host, log, stop));
    await host.publish(report, clean);
  } catch (error) {
    const isMistaken = error instanceof InputMistakes;
    host.fail(
      isMistaken
        ? clean(`Nothing was done, because the inputs need a correction:\n${error.message}`)
        : `A mistake in this action stopped it (${wordsOf(error)}). Please report it with this log.`,
    );
    if (!isMistaken) log.debug(String((error as Error)?.stack));
  }
}

/** Does what the mode asks for. What most runs do not need is loaded when it is asked for. */
async function work(inputs: Inputs, host: Host, ports: Ports): Promise<Report> {
  switch (inputs.mode) {
    case 'check-setup':
      return (await import('./check-setup.ts')).checkSetup(inputs, host, ports);
    case 'send-test':
      throw new Error('not yet');
    default:
      return reportOf(await run(inputs, ports), clock.now());
  }
}

function portsFor(inputs: Inputs, host: Host, log: Ports['log'], stop: Stop): Ports {
  return {
    clock,
    log,
    stop,
    twitch: twitch(inputs.twitchClientId, inputs.twitchClientSecret, clock),
    ways: [
      ...(inputs.sms ? [sms(inputs.sms, inputs.texts)] : []),
      ...(inputs.email ? [email(inputs.email, inputs.texts.language)] : []),
    ],
    store: host.store(inputs.stateKey, clock, log),
    runs: host.runs(inputs.githubToken),
  };
}
