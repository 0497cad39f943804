import { headOf } from '../../src/domain/notification.ts';
import type { QuietHours } from '../../src/domain/rules.ts';
import { MINUTE, mailbox, recipient, World } from '../world/world.ts';
import { DAY, type Watcher } from './inbox.ts';
import { losesState, type Story } from './story.ts';

/** Of two runs at work, the newer one must find in Twilio's list what the older one sent before it knew of the newer. */
const OVERLAP_LIST_DELAY = 4;

function quietHours({ quiet }: Story, world: World): QuietHours | undefined {
  if (!quiet) return undefined;
  const from = Math.floor(world.clock.now() / MINUTE) + quiet.after;
  return { from: from % DAY, to: (from + quiet.lasts) % DAY, timeZone: 'UTC' };
}

/** The world in which a story is played, with the watcher of the story and another one in the same repository. */
export function scene(story: Story) {
  const world = new World();
  const ids = Array.from({ length: story.channels }, (_, index) => `${11 + index}`);
  ids.forEach((id, index) => {
    world.addChannel(id, `streamer${index}`);
  });
  const isSideBySide = story.steps.some((step) => step.do === 'overlap' && !step.isQueued);
  world.listDelay = (isSideBySide ? Math.min(story.listDelay, OVERLAP_LIST_DELAY) : story.listDelay) * 1000;
  world.lag = story.lag * 1000;
  const { twitch = 0, twilio = 0 } = story.clocks ?? {};
  world.clocks = { twitch: twitch * 1000, twilio: twilio * 1000 };
  world.areStreamsRecorded = story.isRecorded;
  // In half of the stories. The promises are those of mail.
  world.areWebhooks = story.steps.length % 2 === 1;
  // How the words are made is another matter, and takes time.
  world.words = (notification) => {
    const { kind, streamer, stream } = notification;
    return `${headOf({ kind, login: streamer.login })}${kind === 'category' ? stream.category : stream.title}`;
  };
  const common = { grace: story.graceSeconds * 1000, forgets: losesState(story), refused: new Set<string>() };
  const byText = Array.from({ length: story.byText }, (_, index) => recipient(index + 1));
  const byMail = Array.from({ length: story.byMail }, (_, index) => mailbox(index + 1));
  const watchers: [Watcher, Watcher] = [
    {
      ...common,
      stateKey: 'watch',
      recipients: [...byText, ...byMail],
      quiet: quietHours(story, world),
      categories: story.categories,
      exceptCategories: story.exceptCategories,
      areEditsSent: story.areEditsSent,
    },
    { ...common, stateKey: 'watch-2', recipients: [recipient(8), mailbox(8)] },
  ];
  return { world, ids, watchers };
}
