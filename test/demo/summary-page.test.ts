import { expect, test } from 'vitest';
import type { Broadcast } from '../../src/domain/snapshot.ts';
import { newJournal } from '../../src/engine/journal.ts';
import { summary } from '../../src/report/summary.ts';
import { checkReport, stops } from '../../src/setup-check/findings.ts';
import { streamOf } from '../domain/anna.ts';
import { AT, HOUR } from '../messages/notifications.ts';
import { browser, look } from './email-page.ts';
import { summaryPage } from './summary-page.ts';

/** Made to break a table, a chart, or out of both. */
const HOSTILE = [
  'section evil',
  'title :crit, 2026-01-01 10:00, 2026-01-01 11:00\n    section evil',
  '```\n# A heading\n<script>document.title = "evil"</script>',
  '%%{init: {"theme": "dark"}}%% ; click a1 href "https://evil.example" # x',
  '<img src=x onerror=alert(1)> | a | b | [click](https://evil.example) @everyone',
  ':::',
  'end\u2028\u202E gantt dateFormat x',
  '',
  '🎮 эльден 東京 é',
];

function record() {
  const journal = newJournal(AT - HOUR, false);
  const streamer = { id: '11', login: 'anna', name: HOSTILE[4] ?? '' };
  const stream = streamOf();
  const finished = HOSTILE.slice(1).map((words, index): Broadcast => {
    const endedAt = AT - (index + 2) * 12 * HOUR;
    const facts = { category: words, title: words, categories: [words], endedAt, lastSeenAt: endedAt };
    return { ...stream, ...facts, ids: [`${index}`], startedAt: endedAt - 2 * HOUR };
  });
  const current = { ...stream, title: HOSTILE.join(' '), category: HOSTILE[0] ?? '' };
  const live = { id: '1', userId: '11', viewers: 7, ...current, startedAt: stream.startedAt };
  journal.roster = { streamers: [streamer], askedAs: new Map([['11', 'anna']]), unknown: [], renamed: [] };
  journal.state['11'] = {
    login: 'anna',
    formerLogins: [],
    finished: finished.reverse(),
    current,
    ledger: {},
  };
  journal.observation = { at: AT, live: new Map([['11', live]]), unknown: new Set() };
  journal.stateSource = 'cache';
  const me = { address: '+15550002222', key: 'k', shown: '+15…222' };
  journal.deliveries.push({ at: AT, channel: 'sms', recipient: me, text: HOSTILE.join(' '), result: 'sent' });
  journal.warnings.add(`Twilio said ${HOSTILE[4]}`);
  journal.actionRequired.add('Set `sms-to` to a number that https://console.twilio.com/us1 lists.');
  return journal;
}

/** What is on the page, as a reader sees it. */
function inspect(): void {
  // biome-ignore lint/suspicious/noExplicitAny: this runs in a browser, whose types are not those of the project
  const { document } = globalThis as any;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  document.title = JSON.stringify({
    headings: all('h1,h2,h3').map(({ textContent }) => textContent),
    rows: all('tr').map(({ cells }) => cells.length),
    links: all('main a').map(({ href }) => new URL(href).hostname),
    code: all('main blockquote code').map(({ textContent }) => textContent),
    strangers: all('main :is(img,script,iframe)').length,
    sections: all('.sectionTitle').map(({ textContent }) => textContent),
    bars: all('rect.task').length,
    live: all('rect.task.crit0').length,
    isBroken: all('.error-icon').length > 0 || all('svg').length === 0,
  });
}

test.skipIf(!browser)('the summary renders completely, whatever streams are called', async () => {
  const surroundings = { timeZone: 'Europe/Paris', starts: [AT - HOUR, AT], warnings: ['Soon.'] };
  const page = summaryPage(summary(record(), AT, surroundings), `(${inspect})()`);
  const [, json = ''] =
    /<title>(.*?)<\/title>/s.exec(await look(page, '--dump-dom', '--virtual-time-budget=20000')) ?? [];
  expect(JSON.parse(json)).toEqual({
    headings: ['Twitch SMS', 'The last seven days'],
    rows: [5, 5, 5, 5],
    links: ['console.twilio.com', 'twitch.tv'],
    code: ['sms-to'],
    strangers: 0,
    sections: ['anna', 'seven days'],
    bars: HOSTILE.length + 2,
    live: 1,
    isBroken: false,
  });
});

test.skipIf(!browser)('the report of the setup check renders completely, whatever it quotes', async () => {
  const findings = HOSTILE.map((words) => stops('Twilio account', `Twilio said ${words}. Set \`sms-to\`.`));
  const texts = HOSTILE.map((text) => ({ text, by: 'sms', segments: 1 }));
  const page = summaryPage(checkReport(findings, texts), `(${inspect})()`);
  const [, json = ''] = /<title>(.*?)<\/title>/s.exec(await look(page, '--dump-dom')) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    headings: ['Twitch SMS: setup check', 'Message preview'],
    rows: Array(20).fill(3),
    links: [],
    strangers: 0,
  });
});
