import { describe, expect } from 'vitest';
import { formFields, type SandboxRequest } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { twilioError } from '../sandbox/twilio-errors.ts';
import { ANNA, FRIEND, ME, MINUTE, test } from './watching.ts';

const sendingTo = (number: string) => (request: SandboxRequest) =>
  request.method === 'POST' && formFields(request).To === number;

const failed: FaultKind = {
  kind: 'status',
  status: 500,
  body: { code: 20500, message: 'Internal Server Error' },
};

describe.concurrent('Twilio', () => {
  test.for<readonly [string, FaultKind]>([
    ['does not say so', { kind: 'hang' }],
    ['answers 500', failed],
    ['cuts the connection', { kind: 'reset' }],
  ])('takes a text and %s: it is not sent again', async ([, fault], { watching }) => {
    watching.twilio.account.listDelayMs = 2000;
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'twilio', match: sendingTo(ME), moment: 'after', times: 1, do: fault });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '2' } });
    watching.pass(15 * MINUTE);
    await watching.run();
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('does not take a text: it is sent by the next run, once', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    const mend = watching.sandbox.fault({ service: 'twilio', match: sendingTo(ME), do: failed });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '1' } });
    expect(run.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^\+15…222 was not told .*Internal Server Error/) },
    ]);
    mend();
    for (const sent of ['1', '0']) {
      watching.pass(15 * MINUTE);
      expect((await watching.run()).outputs['sms-sent']).toBe(sent);
    }
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('answers 429 once: the text is sent once, in the same run', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    const { status, body = '' } = twilioError({ code: 20429 });
    const tooMany = { kind: 'status', status, body: body as object } as const;
    watching.sandbox.fault({ service: 'twilio', match: sendingTo(ME), times: 1, do: tooMany });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'sms-sent': '2' } });
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test.for<readonly [number, RegExp]>([
    [21610, /21610 Attempt to send to unsubscribed recipient\. .*START/],
    [21211, /21211 Invalid 'To' Phone Number: \+15…222\. Correct this number in `sms-to`/],
  ])(
    'refuses one recipient with %i: the other one is told, and the refusal once',
    async ([code, words], { watching }) => {
      watching.twilio.refuse(ME, { code });
      watching.twitch.goLive(ANNA);
      const run = await watching.run();
      expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '1' } });
      expect(run.annotations).toEqual([{ level: 'warning', message: expect.stringMatching(words) }]);
      watching.pass(15 * MINUTE);
      const next = await watching.run();
      expect(next.annotations).toEqual([]);
      expect(watching.requests().twilio).toBeUndefined();
      expect([watching.told(ME), watching.told(FRIEND)]).toEqual([[], ['LIVE anna']]);
    },
  );

  test.for<readonly [string, Record<string, string>, RegExp]>([
    [
      'the token',
      { 'twilio-auth-token': 'wrongtoken'.repeat(3) },
      /20003 Authenticate\. .*`twilio-auth-token`/,
    ],
    ['the sender', { 'sms-from': '+15550009999' }, /21659 'From' \+15…999 is not.*`sms-from`/],
  ])(
    'refuses %s: the run is red, and nothing is lost once it is put right',
    async ([, wrong, words], { watching }) => {
      watching.twitch.goLive(ANNA);
      const right = { ...watching.inputs };
      Object.assign(watching.inputs, wrong);
      const run = await watching.run();
      expect(run.exitCode).toBe(1);
      expect(run.annotations).toContainEqual({ level: 'error', message: expect.stringMatching(words) });
      expect(run.outputs['sms-sent']).toBe('0');

      Object.assign(watching.inputs, right);
      watching.pass(15 * MINUTE);
      await watching.run();
      expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
    },
  );

  test('cannot be asked what was sent, and the cache is empty: nothing is sent, and nothing saved', async ({
    watching,
  }) => {
    watching.twitch.goLive(ANNA);
    const mend = watching.sandbox.fault({
      service: 'twilio',
      match: ({ method }) => method === 'GET',
      do: failed,
    });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
    expect([watching.twilio.texts(), watching.sandbox.cache.entries]).toEqual([[], []]);
    mend();
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.told()).toEqual(['LIVE anna']);
    expect(watching.twilio.messages[0]?.from).toBe(TWILIO_ACCOUNT.number);
  });
});
