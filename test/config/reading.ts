import { readInputs } from '../../src/config/inputs.ts';
import { InputMistakes } from '../../src/config/reader.ts';
import type { Mistake } from '../../src/messages/inputs.ts';

export const TWITCH = {
  'twitch-client-id': 'fake-client-id',
  'twitch-client-secret': 'fake-client-secret',
};

export const TEXTS = {
  'twilio-account-sid': `AC${'0'.repeat(32)}`,
  'twilio-auth-token': 'fake-auth-token',
  'sms-from': '+15550001111',
  'sms-to': '+15550002222',
};

/** All that a run needs to send texts. */
export const GOOD = { streamers: 'anna', ...TWITCH, ...TEXTS };

/** All that emails need. */
export const MAIL = {
  'smtp-url': 'smtps://user:password@smtp.example.com:465',
  'email-from': 'watcher@example.com',
  'email-to': 'someone@example.com',
};

/** By name as in `with:`. */
export const read = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '');

/** What is wrong with inputs; nothing where nothing is. */
export async function mistakesIn(inputs: Readonly<Record<string, string>>): Promise<readonly Mistake[]> {
  try {
    await read(inputs);
  } catch (error) {
    if (error instanceof InputMistakes) return error.mistakes;
    throw error;
  }
  return [];
}

/** The mistakes as the log shows them, a line each. */
export async function mistakes(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await mistakesIn(inputs)).map(({ place, words }) => `${place}: ${words}`);
}
