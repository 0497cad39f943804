import type { Inputs } from '../config/inputs.ts';
import { inactivityWarning } from '../domain/time.ts';
import type { Host, Report } from '../host.ts';
import type { ChannelName, Log, Ports } from '../ports.ts';
import { checkEmail } from './email.ts';
import { checkReport, type Finding, MARKS, notice, verdict } from './findings.ts';
import { askLastWeek } from './last-week.ts';
import { notifiedKinds, previewTexts } from './preview.ts';
import { checkCache, checkSchedule } from './runs.ts';
import { askPrices, checkPrice, countriesOf } from './twilio/price.ts';
import { checkSms } from './twilio/sms.ts';
import { askTwitch, askUnknownCategories, checkCategories, checkTwitch } from './twitch.ts';
import { checkWebhooks } from './webhook.ts';

/** How each channel is checked, if it is on. */
const CHANNELS: Readonly<Record<ChannelName, (inputs: Inputs) => Promise<Finding[]> | undefined>> = {
  sms: ({ sms }) => sms && checkSms(sms),
  email: ({ email }) => email && checkEmail(email),
  webhook: ({ webhook }) => webhook && checkWebhooks(webhook),
};

const NOBODY = { streamers: [], askedAs: new Map<string, string>() };

/** Checks everything that messages depend on, and sends nothing. Red if anything would stop a message. */
export async function checkSetup(inputs: Inputs, host: Host, ports: Ports): Promise<Report> {
  const { channels, clock, log, store } = ports;
  const restoring = store.restore();
  const saved = restoring.then((found) => (found.kind === 'found' ? found.state : undefined));
  const [twitch, unknownCategories, ofChannels, prices, cache, runs, repository, restored] =
    await Promise.all([
      askTwitch(inputs, saved, ports),
      askUnknownCategories(inputs, clock),
      Promise.all(Object.values(CHANNELS).map((check) => check(inputs) ?? [])),
      inputs.sms && askPrices(inputs.sms),
      host.checkStore(clock),
      host.checkRuns(inputs.githubToken),
      host.repository(),
      restoring,
    ]);
  const roster = twitch.kind === 'answered' ? twitch.roster : NOBODY;
  const { streamers } = roster;
  const lastWeek = await askLastWeek(streamers, (await saved)?.streamers ?? {}, ports);
  const texts = await previewTexts(lastWeek.examples, roster, inputs, ports);
  const now = clock.now();
  const hasHistory = channels.some(({ history }) => history);
  const warning = repository && inactivityWarning(repository, now);
  const findings: Finding[] = [
    ...checkTwitch(twitch),
    ...checkCategories(unknownCategories),
    ...ofChannels.flat(),
    checkCache(cache, { restored, hasHistory, now }),
    ...(runs ? checkSchedule(runs, inputs, now) : []),
    ...(warning ? [notice('Schedule', warning)] : []),
    ...(inputs.sms && prices && streamers.length > 0
      ? [
          checkPrice(
            {
              streamsLastWeek: lastWeek.streams,
              streamers: streamers.length,
              textsPerStream: notifiedKinds(inputs).length,
              segments: Math.max(1, ...texts.map(({ segments = 1 }) => segments)),
              countries: countriesOf(inputs.sms),
              dailyLimit: inputs.sms.dailyLimit,
            },
            prices,
          ),
        ]
      : []),
  ];
  const shown = texts.map(({ text, segments }) => `${text}${segments ? ` (segments: ${segments})` : ''}`);
  if (shown.length > 0) log.group('Message preview', shown);
  say(findings, log);
  return {
    outputs: {},
    summary: checkReport(findings, texts),
    isRed: findings.some(({ kind }) => kind === 'stops'),
  };
}

const LEVELS = { well: 'info', notice: 'warn', stops: 'error', unchecked: 'warn' } as const;

function say(findings: readonly Finding[], log: Log): void {
  for (const { kind, subject, words } of findings) log[LEVELS[kind]](`${MARKS[kind]} ${subject}: ${words}`);
  log.info(verdict(findings));
}
