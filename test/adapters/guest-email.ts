// Run by the tests in place of the action: sends emails about one stream through the real adapter.
import { getInput, setOutput } from '@actions/core';
import { email } from '../../src/adapters/smtp/channel.ts';
import { readInputs } from '../../src/config/inputs.ts';
import type { Notification } from '../../src/domain/notification.ts';

const { email: settings, texts } = await readInputs(getInput);
if (!settings) throw new Error('no email');
const channel = email(settings, texts.language);
const at = Date.parse('2026-01-01T20:00:00Z');
const outcomes: object[] = [];
for (const kind of getInput('kinds').split(' ') as Notification['kind'][]) {
  const notification: Notification = {
    kind,
    streamer: { id: '11', login: 'anna', name: 'Änna' },
    stream: {
      ids: ['40', '41'],
      startedAt: at - 47 * 60_000,
      lastSeenAt: at,
      title: getInput('title'),
      category: 'Chess',
      categories: ['Chess'],
      peakViewers: 20,
      hasMatched: true,
      isUnannounced: false,
      labels: [
        { title: 'Soon', category: 'Chess', since: at - 120_000 },
        { title: getInput('title'), category: 'Chess', since: at - 60_000 },
      ],
    },
    ...(kind === 'live' && { viewers: 12 }),
  };
  for (const recipient of channel.recipients) outcomes.push(await channel.send(recipient, notification, at));
  if (outcomes.length === channel.recipients.length) setOutput('text', await channel.text(notification, at));
}
setOutput('outcomes', outcomes);
