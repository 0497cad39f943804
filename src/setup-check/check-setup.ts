import type { Inputs } from '../config/inputs.ts';
import { inactivityWarning } from '../domain/time.ts';
import type { CacheFact, Host, Report } from '../host.ts';
import type { Log, Ports } from '../ports.ts';
import { checkCache } from './findings/cache.ts';
import { checkCategories } from './findings/categories.ts';
import { checkReport, MARKS, verdict } from './findings/check-report.ts';
import { checkEmail } from './findings/email.ts';
import { type Finding, notice } from './findings/finding.ts';
import { checkPrice } from './findings/price.ts';
import { checkRecipients } from './findings/recipients.ts';
import { checkSchedule } from './findings/schedule.ts';
import { checkSender } from './findings/sender.ts';
import { checkAccount } from './findings/twilio-account.ts';
import { checkTwitch } from './findings/twitch.ts';
import { seeLastWeek, textsAsTheyWouldBe } from './likely.ts';
import { seeMailServer, seeTwilio, seeTwitch, seeUnknownCategories } from './see.ts';

/** Checks everything that a message needs, and sends nothing. It is red if something would stop one. */
export async function checkSetup(inputs: Inputs, host: Host, ports: Ports): Promise<Report> {
  const { clock, log, store } = ports;
  const saved = store.restore().then((found) => (found.kind === 'found' ? found.state : undefined));
  const [twitch, unknownCategories, twilio, email, writable, runs, repository, restored] = await Promise.all([
    seeTwitch(inputs, saved, ports),
    seeUnknownCategories(inputs, clock),
    inputs.sms && seeTwilio(inputs.sms),
    inputs.email && seeMailServer(inputs.email),
    host.seeStore(clock),
    host.seeRuns(inputs.githubToken),
    host.repository(),
    saved,
  ]);
  const streamers = twitch.kind === 'answered' ? twitch.roster.streamers : [];
  const lastWeek = await seeLastWeek(streamers, restored?.streamers ?? {}, ports);
  const texts = await textsAsTheyWouldBe(lastWeek.examples, inputs, ports);
  const now = clock.now();
  const cache: CacheFact =
    writable === 'works' ? { kind: writable, savedAt: restored?.savedAt } : { kind: writable };
  const warning = repository && inactivityWarning(repository, now);
  const findings: Finding[] = [
    ...checkTwitch(twitch),
    ...checkCategories(unknownCategories),
    ...(twilio
      ? [
          checkAccount(twilio.account),
          checkSender(twilio.sender),
          ...checkRecipients(twilio.phones, twilio.sender),
        ]
      : []),
    ...(email ? [checkEmail(email)] : []),
    checkCache(cache, inputs.sms !== undefined, now),
    ...(runs ? checkSchedule(runs, inputs, now) : []),
    ...(warning ? [notice('Schedule', warning)] : []),
    ...(twilio && inputs.sms && streamers.length > 0
      ? [
          checkPrice(
            {
              streamsLastWeek: lastWeek.streams,
              streamers: streamers.length,
              textsPerStream: new Set([...inputs.streamers.values()].flatMap(({ notifyOn }) => notifyOn))
                .size,
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

const LEVELS = { well: 'info', notice: 'warn', stops: 'error', unseen: 'warn' } as const;

function say(findings: readonly Finding[], log: Log): void {
  for (const { kind, subject, words } of findings) log[LEVELS[kind]](`${MARKS[kind]} ${subject}: ${words}`);
  log.info(verdict(findings));
}
