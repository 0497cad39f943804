import { describe, expect } from 'vitest';
import { formFields } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import { ANNA, FRIEND, ME, MINUTE, numbersOf, test, type Watching } from './watching.ts';

/** Ten minutes with a look in each; anna is on all the time. */
function openWindow({ inputs, twitch }: Watching): void {
  Object.assign(inputs, { 'watch-for': '10m', 'poll-interval': '60s' });
  twitch.goLive(ANNA);
}

/** To whom the last run tried to send, in that order. */
const tried = ({ sandbox }: Watching) =>
  sandbox
    .requestsTo('twilio')
    .filter(({ method }) => method === 'POST')
    .map((request) => formFields(request).To);

const looks = ({ sandbox }: Watching) =>
  sandbox.requestsTo('twitch').filter(({ path, query }) => path === '/helix/streams' && !query.has('after'))
    .length;

const error = (words: RegExp) => ({ level: 'error', message: expect.stringMatching(words) });
const warning = (words: RegExp) => ({ level: 'warning', message: expect.stringMatching(words) });

describe.concurrent('a refused message list', () => {
  const refusal = (status: number, body: object): FaultKind => ({ kind: 'status', status, body });

  test('a message list refused to the test credentials makes the run red, and it says to copy the live ones', async ({
    watching,
  }) => {
    openWindow(watching);
    watching.twilio.account.areTestCredentials = true;
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([
      error(/Error 20008\. These are the test credentials.*copy the live ones/),
    ]);
    expect([looks(watching), tried(watching)]).toEqual([1, []]);

    watching.twilio.account.areTestCredentials = false;
    watching.pass(MINUTE);
    expect(await watching.run()).toMatchObject({ exitCode: 0 });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test.for<[string, FaultKind]>([
    ['401 with an unknown code', refusal(401, { code: 29999, message: 'No entry', status: 401 })],
    ['403 with an unknown code', refusal(403, { code: 29999, message: 'No entry', status: 403 })],
    ['403 without a code', refusal(403, { message: 'Forbidden' })],
    ['403 as a page', { kind: 'html', status: 403 }],
  ])(
    'a message list refused with %s makes the run red, and nothing is sent',
    async ([, how], { watching }) => {
      openWindow(watching);
      watching.sandbox.fault({ service: 'twilio', match: ({ method }) => method === 'GET', do: how });
      const run = await watching.run();
      expect(run.annotations).toEqual([error(/Twilio's message history can't be read: /)]);
      expect([run.exitCode, looks(watching), tried(watching)]).toEqual([1, 1, []]);
    },
  );
});

describe.concurrent('a refused text', () => {
  test('a text refused until the owner acts is tried once a run, makes it red, and is sent once that is fixed', async ({
    watching,
  }) => {
    openWindow(watching);
    const { twilio } = watching;
    for (const code of [21267, 21601, 21603, 21660, 21661, 21704, 21705, 21910]) {
      for (const to of [ME, FRIEND]) twilio.refuse(to, { code });
      const run = await watching.run();
      expect(run.annotations).toEqual([error(new RegExp(`^Messages could not be sent: Error ${code}\\. `))]);
      expect([run.exitCode, looks(watching), tried(watching)]).toEqual([1, 1, [ME]]);
    }
    twilio.account.refusals.clear();
    expect(await watching.run()).toMatchObject({ exitCode: 0 });
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('a text refused for one recipient is a warning once and never tried again, and the others get theirs', async ({
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
    expect([tried(watching), watching.told(FRIEND)]).toEqual([[], ['LIVE anna']]);
  });

  test('a text refused with an unknown code is tried once a run, a warning in the first and red in the next', async ({
    watching,
  }) => {
    openWindow(watching);
    watching.twilio.refuse(ME, { code: 29999, message: 'Something new' });
    const words =
      /"LIVE anna.*": 29999 Something new\. See https:\/\/www\.twilio\.com\/docs\/api\/errors\/29999$/;
    const first = await watching.run();
    expect(first.annotations).toEqual([warning(words)]);
    expect([first.exitCode, tried(watching)]).toEqual([0, [ME, FRIEND]]);

    const second = await watching.run();
    expect(second.annotations).toEqual([error(words)]);
    expect([second.exitCode, tried(watching)]).toEqual([1, [ME]]);

    watching.twilio.account.refusals.clear();
    expect(await watching.run()).toMatchObject({ exitCode: 0, annotations: [] });
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('a text refused with an unknown code, after an earlier refusal was fixed, is a warning again', async ({
    watching,
  }) => {
    watching.twitch.goLive(ANNA);
    watching.twilio.refuse(ME, { code: 29999 });
    await watching.run();
    watching.twilio.account.refusals.clear();
    await watching.run();
    watching.twitch.goOffline(ANNA);
    watching.twilio.refuse(ME, { code: 29999 });
    watching.pass(MINUTE);
    expect(await watching.run()).toMatchObject({ exitCode: 0, annotations: [warning(/29999/)] });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test.for([21606, 21659])(
    'a text from a short code refused with %d is a warning in the first run and red in the next; others get theirs',
    async (code, { watching }) => {
      openWindow(watching);
      watching.inputs['sms-from'] = '12345';
      watching.twilio.account.numbers.set('12345', { sms: true });
      watching.twilio.refuse(ME, { code });
      const words = new RegExp(
        `"LIVE anna.*": Error ${code}\\. Check \`sms-from\`.* short code of the same country`,
      );
      const first = await watching.run();
      expect(first.annotations).toEqual([warning(words)]);
      expect([first.exitCode, tried(watching)]).toEqual([0, [ME, FRIEND]]);

      const second = await watching.run();
      expect(second.annotations).toEqual([error(words)]);
      expect([second.exitCode, tried(watching)]).toEqual([1, [ME]]);
      expect(watching.told(FRIEND)).toEqual(['LIVE anna']);
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
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });
});
