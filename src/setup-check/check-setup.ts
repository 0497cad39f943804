import type { Inputs } from '../config/inputs.ts';
import { inactivityWarning } from '../domain/time.ts';
import type { CacheFact, Host, Report } from '../host.ts';
import type { Log, Ports } from '../ports.ts';
import { checkReport, MARKS, verdict } from './findings/check-report.ts';
import { checkEmail } from './findings/email.ts';
import { type Finding, notice } from './findings/finding.ts';
import { checkPrice } from './findings/price.ts';
import { checkRecipients } from './findings/recipients.ts';
import { checkCache, checkSchedule } from './findings/runs.ts';
import { checkAccount, checkSender } from './findings/twilio.ts';
import { checkCategories, checkTwitch } from './findings/twitch.ts';
import { checkWebhooks } from './findings/webhook.ts';
import {
  askLastWeek,
  askMailServer,
  askTwilio,
  askTwitch,
  askUnknownCategories,
  type TwilioFacts,
} from './gather.ts';
import { notifiedKinds, previewTexts } from './preview.ts';
import { askWebhooks } from './webhook.ts';

const NOBODY = { streamers: [], askedAs: new Map<string, string>() };

/** Checks everything that messages depend on, and sends nothing. Red if anything would stop a message. */
export async function checkSetup(inputs: Inputs, host: Host, ports: Ports): Promise<Report> {
  const { clock, log, store } = ports;
  const saved = store.restore().then((found) => (found.kind === 'found' ? found.state : undefined));
  const [twitch, unknownCategories, twilio, email, hooks, writable, runs, repository, restored] =
    await Promise.all([
      askTwitch(inputs, saved, ports),
      askUnknownCategories(inputs, clock),
      inputs.sms && askTwilio(inputs.sms),
      inputs.email && askMailServer(inputs.email),
      inputs.webhook && askWebhooks(inputs.webhook),
      host.checkStore(clock),
      host.checkRuns(inputs.githubToken),
      host.repository(),
      saved,
    ]);
  const roster = twitch.kind === 'answered' ? twitch.roster : NOBODY;
  const { streamers } = roster;
  const lastWeek = await askLastWeek(streamers, restored?.streamers ?? {}, ports);
  const texts = await previewTexts(lastWeek.examples, roster, inputs, ports);
  const now = clock.now();
  const cache: CacheFact =
    writable === 'works' ? { kind: writable, savedAt: restored?.savedAt } : { kind: writable };
  const warning = repository && inactivityWarning(repository, now);
  const findings: Finding[] = [
    ...checkTwitch(twitch),
    ...checkCategories(unknownCategories),
    ...(twilio ? checkTwilio(twilio) : []),
    ...(email ? [checkEmail(email)] : []),
    ...(hooks ? checkWebhooks(hooks) : []),
    checkCache(cache, inputs.sms !== undefined, now),
    ...(runs ? checkSchedule(runs, inputs, now) : []),
    ...(warning ? [notice('Schedule', warning)] : []),
    ...(twilio && inputs.sms && streamers.length > 0
      ? [
          checkPrice(
            {
              streamsLastWeek: lastWeek.streams,
              streamers: streamers.length,
              textsPerStream: notifiedKinds(inputs).length,
              segments: Math.max(...texts.map(({ segments = 1 }) => segments)),
              countries: twilio.phones.map(({ country }) => country),
              dailyLimit: inputs.sms.dailyLimit,
            },
            twilio.prices,
          ),
        ]
      : []),
  ];
  const shown = texts.map(({ text, segments }) => `${text}${segments ? ` (segments: ${segments})` : ''}`);
  if (shown.length > 0) log.group?.('Message preview', shown);
  say(findings, log);
  return {
    outputs: {},
    summary: checkReport(findings, texts),
    isRed: findings.some(({ kind }) => kind === 'stops'),
  };
}

function checkTwilio({ account, sender, phones }: TwilioFacts): Finding[] {
  return [checkAccount(account), checkSender(sender), ...checkRecipients(phones, sender)];
}

const LEVELS = { well: 'info', notice: 'warn', stops: 'error', unchecked: 'warn' } as const;

function say(findings: readonly Finding[], log: Log): void {
  for (const { kind, subject, words } of findings) log[LEVELS[kind]](`${MARKS[kind]} ${subject}: ${words}`);
  log.info(verdict(findings));
}
