import {
  type InputName,
  inputsAt,
  type Mistake,
  mistakeOnPage,
  type Naming,
  nameOnPage,
  TWITCH_APPS,
} from '../messages/inputs.ts';
import { advice, table } from '../messages/markdown.ts';
import type { ChannelName } from '../ports.ts';

interface Setting {
  readonly input: InputName;
  readonly what: string;
}

const setting = (input: InputName, what: string): Setting => ({ input, what });

const TWITCH = [
  setting('twitch-client-id', `Client ID of your application at ${TWITCH_APPS}`),
  setting('twitch-client-secret', 'its secret, from the same page'),
];
const SMS = [
  setting('twilio-account-sid', 'Account SID from https://console.twilio.com, begins with `AC`'),
  setting('twilio-auth-token', 'Auth Token from the same page'),
  setting('sms-from', 'your Twilio number, such as `+15550001111`'),
  setting('sms-to', 'who gets the texts, such as `+15550002222, +15550003333`'),
];
const KEY = [
  setting('twilio-api-key-sid', 'SID of the API key, begins with `SK`'),
  setting('twilio-api-key-secret', 'its secret'),
];
const EMAIL = [
  setting('smtp-url', 'your mail server and login: `smtps://user:password@host:465`'),
  setting('email-from', 'the sender, an address that account may send from'),
  setting('email-to', 'who gets the emails'),
];

/** The settings of each channel, in the order of the page. */
const CHANNELS: Readonly<Record<ChannelName, readonly Setting[]>> = {
  sms: [...SMS, ...KEY],
  email: EMAIL,
  webhook: [
    setting('webhook-url', 'the URL of your webhook, such as one of Discord'),
    setting('webhook-secret', 'what signs its messages, if you like'),
  ],
};

const STREAMERS = setting('streamers', 'who to watch: `annaplays, bertpaints`');

/** Which inputs are set, and what is wrong with them. */
export interface Given {
  readonly isSet: (input: string) => boolean;
  /** Including those about missing inputs. */
  readonly mistakes: readonly Mistake[];
  readonly naming: Naming;
}

/** What is missing or wrong, with links to where to set it, in Markdown. */
export function setupGuide({ isSet, mistakes, naming }: Given): string {
  const lacking = new Set(mistakes.flatMap(inputsOf).filter((input) => !isSet(input)));
  const needed = [...TWITCH, ...Object.values(CHANNELS).flat(), STREAMERS].filter(
    ({ input }) => isSet(input) || lacking.has(input),
  );
  const missing = needed.filter(({ input }) => lacking.has(input));
  const { sms: _twilio, ...others } = CHANNELS;
  const isWithoutTwilio = Object.values(others)
    .flat()
    .some((each) => needed.includes(each));
  // Missing inputs are already in the table.
  const wrong = mistakes.filter((mistake) => !missing.some(({ input }) => inputsOf(mistake).includes(input)));
  const isWrong = (input: InputName) => wrong.some((mistake) => inputsOf(mistake).includes(input));
  const rows = needed.map(({ input, what }) => {
    if (!isSet(input)) return ['❌', nameOnPage(input, naming, true), advice(what)];
    return isWrong(input)
      ? ['❌', nameOnPage(input, naming), 'is wrong: see below']
      : ['✅', nameOnPage(input, naming), 'is set'];
  });
  const parts = [
    '## Twitch SMS: finish your setup',
    'Nothing was sent.',
    ...(missing.length > 0
      ? [
          naming.kind === 'fork'
            ? '**Click each name with a ❌**, paste its value, save it, then run this again.'
            : '**Set each input with a ❌** in your workflow, under `with:`, then run it again.',
          table([' ', 'Name', 'Value'], rows),
        ]
      : []),
    ...(missing.length > 0 && !isWithoutTwilio ? [withoutTwilio(naming)] : []),
    ...(wrong.length > 0
      ? ['### What to fix', wrong.map((mistake) => `- ${mistakeOnPage(mistake, naming)}`).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The inputs that a mistake is about. If no channel is set up, these are the inputs for SMS. */
function inputsOf({ place }: Mistake): readonly InputName[] {
  const inputs = inputsAt(place);
  return inputs.length > 1 ? SMS.map(({ input }) => input) : inputs;
}

function withoutTwilio(naming: Naming): string {
  const names = EMAIL.map(({ input }) => nameOnPage(input, naming, true));
  const none =
    naming.kind === 'fork'
      ? 'no secret that starts with `TWILIO` or `SMS`'
      : 'no input that starts with `twilio-` or `sms-`';
  const webhook = nameOnPage('webhook-url', naming, true);
  return `Prefer email? You don't need Twilio: set ${names.join(', ')}, and ${none}. Discord, Slack or ntfy? Set only ${webhook}.`;
}
