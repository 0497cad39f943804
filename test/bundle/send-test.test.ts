import { describe, expect } from 'vitest';
import { countSegments } from '../sandbox/sms-segments.ts';
import { ANNA, EMAIL, FRIEND, ME, MINUTE, test, type Watching } from './watching.ts';

function testing(watching: Watching): void {
  watching.inputs.mode = 'send-test';
}

describe.concurrent('a test message', () => {
  test('a test message goes to each recipient once, and the run waits for its delivery', async ({
    watching,
  }) => {
    testing(watching);
    Object.assign(watching.inputs, EMAIL);
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toEqual({ 'sms-sent': '2', 'emails-sent': '1', 'webhooks-sent': '0' });
    const text = "TEST: Twitch SMS works. You'll get alerts for anna, bert here";
    expect([watching.twilio.texts(ME), watching.twilio.texts(FRIEND)]).toEqual([[text], [text]]);
    expect(countSegments(text)).toEqual({ alphabet: 'gsm-7', segments: 1 });
    const [mail] = watching.sandbox.smtp.mailbox;
    expect(mail?.message).toMatchObject({ subject: text, text: expect.stringContaining(text) });
    expect(run.log).toContain('✅ +15…222: The text arrived.\n');
    expect(run.log).toContain('✅ a…e@example.net: The mail server accepted it.');
    expect(run.summary).toContain('| ✅ | &#43;15…222 | The text arrived&#46; |');
    expect(watching.requests()).not.toHaveProperty('twitch');
    expect(watching.sandbox.cache.entries).toEqual([]);
  });

  test('a test message names only the streamers that its recipient gets alerts for', async ({ watching }) => {
    testing(watching);
    watching.inputs.streamers = `anna: { sms-to: "${ME}" }\nbert: { sms-to: "${FRIEND}" }`;
    await watching.run();
    const [mine, theirs] = [watching.twilio.texts(ME), watching.twilio.texts(FRIEND)];
    expect(mine).toEqual([expect.stringContaining('alerts for anna here')]);
    expect(theirs).toEqual([expect.stringContaining('alerts for bert here')]);
  });

  test('a test message does not count as a notification later', async ({ watching }) => {
    testing(watching);
    await watching.run();
    watching.inputs.mode = 'notify';
    watching.pass(MINUTE);
    watching.twitch.goLive(ANNA);
    await watching.run();
    expect(watching.sent()).toEqual(['TEST', 'LIVE anna']);
  });

  test('a lost test message makes the run red and says what to do, and the others get theirs', async ({
    watching,
  }) => {
    testing(watching);
    watching.twilio.account.fates.set(ME, { status: 'undelivered', errorCode: 30034 });
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/^❌ \+15…222: 30034 .*register it in the Twilio console/u),
      },
    ]);
    expect(run.log).toContain('✅ +15…333: The text arrived.');
  });

  test("a test message with Twilio's test credentials is not sent: the run is red and says to copy the live ones", async ({
    watching,
  }) => {
    testing(watching);
    watching.twilio.account.areTestCredentials = true;
    // With this sender, Twilio accepts any text and sends none.
    watching.inputs['sms-from'] = '+15005550006';
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual({
      level: 'error',
      message: expect.stringMatching(/^❌ \+15…222: .*20008\. These are the test credentials/u),
    });
    expect(watching.requests().twilio).not.toContain('POST Messages.json');
  });

  test('a test message that is not confirmed within half a minute is reported as such', async ({
    watching,
  }) => {
    testing(watching);
    watching.twilio.account.deliveredAfterMs = 10 * MINUTE;
    const before = watching.sandbox.clock.now();
    const run = await watching.run();
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('✅ +15…222: Twilio sent it; the carrier has not confirmed yet');
    expect(watching.sandbox.clock.now() - before).toBeGreaterThanOrEqual(30_000);
  });

  test('a test message in a dry run is shown in French and not sent', async ({ watching }) => {
    testing(watching);
    Object.assign(watching.inputs, { 'dry-run': 'true', language: 'fr', streamers: 'anna bert c_d e_f' });
    const run = await watching.run();
    expect(run.exitCode).toBe(0);
    const text = 'TEST: Twitch SMS fonctionne. Vous recevrez ici les alertes pour anna, bert, c_d...';
    expect(run.log).toContain(text);
    expect(run.log).toContain('☑️ +15…222: It would be sent.');
    expect(watching.sandbox.requests).toEqual([]);
  });
});
