import type { ActionsCache, CacheEntry } from '../sandbox/cache.ts';
import type { RunResult } from '../sandbox/runner.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

type Inputs = Readonly<Record<string, string>>;

const SECRETS = [
  'twitch-client-secret',
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'smtp-url',
  'webhook-secret',
];

/** Each form in which a secret or a number could show, by what it is. */
function privateForms(inputs: Inputs, twitchTokens: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const name of SECRETS) if (inputs[name]) forms.set(name, inputs[name]);
  for (const [user, password] of [
    ['twilio-account-sid', 'twilio-auth-token'],
    ['twilio-api-key-sid', 'twilio-api-key-secret'],
  ] as const) {
    const pair = `${inputs[user]}:${inputs[password]}`;
    forms.set(`${user} and ${password} in base64`, Buffer.from(pair).toString('base64'));
  }
  for (const [index, token] of twitchTokens.entries()) forms.set(`Twitch's token ${index + 1}`, token);
  for (const name of ['sms-from', 'sms-to', 'streamers']) {
    for (const number of (inputs[name] ?? '').split(/[\s,:'"[\]{}]+/)) {
      const digits = number.replace(/\D/g, '');
      if (digits.length < 7 || /[A-Za-z]/.test(number)) continue;
      forms.set(`${name} as it was written`, number);
      forms.set(`${name} in digits`, digits);
      // These are the whole number except its area code.
      forms.set(`${name}, its last seven digits`, digits.slice(-7));
    }
  }
  const { username = '', password = '' } = URL.parse(inputs['smtp-url'] ?? '') ?? {};
  const [user, pass] = [username, password].map(decodeURIComponent);
  if (user && pass) {
    // A user that is not an address is often a common word.
    if (user.includes('@')) forms.set("the mail server's user", user);
    forms.set("the mail server's password", pass);
    forms.set('the mail login in base64', Buffer.from(`\0${user}\0${pass}`).toString('base64'));
  }
  for (const url of (inputs['webhook-url'] ?? '').split(/[\s,]+/).filter((each) => URL.canParse(each))) {
    const { href, pathname } = new URL(url);
    forms.set('a webhook', url).set('a webhook, normalized', href).set("a webhook's path", pathname);
    forms.set("a webhook's token", pathname.split('/').at(-1) ?? '');
  }
  for (const name of ['email-from', 'email-to', 'streamers']) {
    for (const address of (inputs[name] ?? '').match(/[^\s,<>[\]{}]+@[^\s,<>[\]{}]+/g) ?? []) {
      forms.set(`${name}, an address`, address).set(`${name}, a mailbox`, address.replace(/@.*/, ''));
    }
  }
  return forms;
}

/** What others can read. The runner's masks are only a last resort, so the log counts without them as well. */
function readByOthers({ cache }: Sandbox, run: RunResult): Map<string, string> {
  const unmasked = run.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const places = new Map([
    ['the log', run.log],
    ['the log before masking', unmasked.join('\n')],
    ['the annotations', JSON.stringify(run.annotations)],
    ['the outputs', JSON.stringify(run.outputs)],
    ['the summary', run.summary],
    ['the workspace', run.workspaceFiles.join('\n')],
  ]);
  for (const entry of cache.entries) {
    places.set(`the cache entry ${entry.id}`, [entry.key, ...files(cache, entry)].join('\n'));
  }
  return places;
}

/** Paths and texts; empty for an archive that the test has damaged. */
function files(cache: ActionsCache, entry: CacheEntry): string[] {
  try {
    return [...cache.files(entry)].flat();
  } catch {
    return [];
  }
}

/** Which private values others can read after a run, as `WHAT is in WHERE`, without the values. */
export function leaks(sandbox: Sandbox, inputs: Inputs, run: RunResult): string[] {
  const forms = privateForms(inputs, sandbox.twitchTokens.issued);
  return [...readByOthers(sandbox, run)].flatMap(([place, text]) =>
    [...forms].flatMap(([what, form]) => (text.includes(form) ? [`${what} is in ${place}`] : [])),
  );
}
