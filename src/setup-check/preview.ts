import type { Inputs } from '../config/inputs.ts';
import { newBroadcast } from '../domain/broadcast.ts';
import type { Kind, Notification } from '../domain/notification.ts';
import type { LiveStream } from '../domain/sightings.ts';
import type { Roster } from '../domain/streamer.ts';
import { MINUTE } from '../domain/time.ts';
import { rulesOf } from '../engine/roster.ts';
import { segments } from '../messages/gsm7.ts';
import type { Ports } from '../ports.ts';
import type { SampleText } from './findings.ts';
import type { Example } from './last-week.ts';

/** At most this many streamers have a preview. */
const MOST_SHOWN = 3;

/**
 * The texts about streams like some of these, word for word as the channels would send them. Streamers with words of
 * their own come first.
 */
export async function previewTexts(
  examples: readonly Example[],
  roster: Pick<Roster, 'askedAs'>,
  inputs: Inputs,
  { channels, clock }: Ports,
): Promise<SampleText[]> {
  const kinds = notifiedKinds(inputs);
  const now = clock.now();
  const templatesOf = ({ streamer }: Example) => rulesOf(streamer, roster, inputs.streamers).templates;
  const hasOwn = (example: Example) => (templatesOf(example) ? 1 : 0);
  const shown = examples.toSorted((a, b) => hasOwn(b) - hasOwn(a)).slice(0, MOST_SHOWN);
  // Several webhooks get the same words.
  const different = new Map(channels.map((channel) => [channel.name, channel])).values();
  const texts = [...different].flatMap(({ name, text }) =>
    shown.flatMap((example) =>
      kinds.map(async (kind) => {
        const notification = { ...sampleNotification(example, kind, now), templates: templatesOf(example) };
        const words = await text(notification, now);
        return { text: words, by: name, ...(name === 'sms' && { segments: segments(words) }) };
      }),
    ),
  );
  return Promise.all(texts);
}

/** The kinds of notification that anyone gets. */
export function notifiedKinds({ streamers }: Inputs): Kind[] {
  return [...new Set([...streamers.values()].flatMap(({ notifyOn }) => notifyOn))];
}

/** A notification about an example: 12 minutes into the stream, or after 3 h 8 min. @param at now, in milliseconds */
export function sampleNotification(
  { streamer, title, category }: Example,
  kind: Kind,
  at: number,
): Notification {
  const isOver = kind === 'offline';
  const startedAt = at - (isOver ? 188 : 12) * MINUTE;
  const live: LiveStream = { id: '1', userId: streamer.id, title, category, viewers: 1234, startedAt };
  const stream = {
    ...newBroadcast(live, at),
    categories: [category].filter(Boolean),
    peakViewers: 2345,
    ...(isOver && { endedAt: at, recordingId: '2000000001' }),
  };
  return { kind, streamer, stream, ...(!isOver && { viewers: live.viewers }) };
}
