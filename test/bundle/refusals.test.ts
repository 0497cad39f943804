import { describe, expect } from 'vitest';
import { formFields } from '../sandbox/exchange.ts';
import { ANNA, FRIEND, isPoll, ME, numbersOf, test, type Watching } from './watching.ts';

/** Three minutes with a poll in each; anna is live all the time. */
function openWindow({ inputs, twitch }: Watching): void {
  Object.assign(inputs, { 'watch-for': '3m', 'poll-interval': '60s' });
  twitch.goLive(ANNA);
}

/** The numbers that the last run tried to text, in order. */
const tried = ({ sandbox }: Watching) =>
  sandbox
    .requestsTo('twilio')
    .filter(({ method }) => method === 'POST')
    .map((request) => formFields(request).To);

const error = (words: RegExp) => ({ level: 'error', message: expect.stringMatching(words) });
const warning = (words: RegExp) => ({ level: 'warning', message: expect.stringMatching(words) });

test.concurrent('a message list refused with an HTML page makes the run red at once, and nothing is sent', async ({
  watching,
}) => {
  openWindow(watching);
  const refused = { kind: 'html', status: 403 } as const;
  watching.sandbox.fault({ service: 'twilio', match: ({ method }) => method === 'GET', do: refused });
  const run = await watching.run();
  expect(run.annotations).toEqual([error(/Twilio's message history can't be read: /)]);
  const polls = watching.sandbox.requestsTo('twitch').filter(isPoll);
  expect([run.exitCode, polls.length, tried(watching)]).toEqual([1, 1, []]);
});

describe.concurrent('a refused text', () => {
  test('a text refused for one recipient is warned of once and never tried again, and the others get theirs', async ({
    watching,
  }) => {
    openWindow(watching);
    const codes = [21265, 21266, 21268, 21610, 21618, 21635, 21657, 21703];
    const refused = numbersOf(codes.length);
    watching.inputs['sms-to'] = [...refused, FRIEND].join(', ');
    for (const [index, code] of codes.entries()) watching.twilio.refuse(refused[index] as string, { code });
    const run = await watching.run();
    const words = codes.map((code) =>
      warning(new RegExp(`did not get "LIVE anna.*": Error ${code}\\. .*\\.$`)),
    );
    // Several are sent at a time, so the answers come in any order.
    expect(run.annotations).toHaveLength(words.length);
    expect(run.annotations).toEqual(expect.arrayContaining(words));
    expect([run.exitCode, tried(watching).sort()]).toEqual([0, [FRIEND, ...refused]]);

    expect(await watching.run()).toMatchObject({ exitCode: 0, annotations: [] });
    expect([tried(watching), watching.sent(FRIEND)]).toEqual([[], ['LIVE anna']]);
  });

  test.for([21606, 21659])(
    'a text from a short code refused with %d is a warning at first, and the others get theirs',
    async (code, { watching }) => {
      openWindow(watching);
      watching.inputs['sms-from'] = '12345';
      watching.twilio.account.numbers.set('12345', { sms: true });
      watching.twilio.refuse(ME, { code });
      const words = new RegExp(
        `"LIVE anna.*": Error ${code}\\. Check \`sms-from\`.* short code of the same country`,
      );
      const run = await watching.run();
      expect(run.annotations).toEqual([warning(words)]);
      expect([run.exitCode, tried(watching)]).toEqual([0, [ME, FRIEND]]);
      expect(watching.sent(FRIEND)).toEqual(['LIVE anna']);
    },
  );

  test('a text refused for now is tried again at each poll of the same run', async ({ watching }) => {
    openWindow(watching);
    watching.sandbox.fault({
      service: 'twilio',
      match: ({ method }) => method === 'POST',
      times: 1,
      do: { kind: 'status', status: 400, body: { code: 21611, message: 'Queue full', status: 400 } },
    });
    const run = await watching.run();
    expect(run).toMatchObject({
      exitCode: 0,
      annotations: [warning(/Error 21611\. The sender's queue at Twilio is full/)],
    });
    expect(tried(watching)).toEqual([ME, FRIEND, ME]);
    expect(watching.sentToBoth()).toEqual([['LIVE anna'], ['LIVE anna']]);
  });
});
