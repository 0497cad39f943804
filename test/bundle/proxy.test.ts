import { expect } from 'vitest';
import { HOSTS } from '../sandbox/exchange.ts';
import { GITHUB_TOKEN } from '../sandbox/github.ts';
import { HOME_URL } from '../sandbox/home-assistant.ts';
import { openProxy, PROXY } from '../sandbox/proxy.ts';
import { EVERY_WEBHOOK } from '../sandbox/webhook-services.ts';
import { ANNA, MINUTE, said, test } from './watching.ts';

test.concurrent('behind a proxy that is the only way out, everything works', async ({
  watching,
  onTestFinished,
}) => {
  const proxy = await openProxy(watching.sandbox);
  onTestFinished(() => proxy.close());
  const behind = {
    env: { HTTPS_PROXY: proxy.url },
    elsewhere: { [PROXY]: proxy.port },
    unreachable: Object.keys(HOSTS),
  };
  Object.assign(watching.inputs, {
    'watch-for': '2m',
    'github-token': GITHUB_TOKEN,
    'webhook-url': [...EVERY_WEBHOOK, HOME_URL].join(' '),
  });
  watching.twitch.goLive(ANNA);
  const first = await watching.run(behind);
  expect(first, first.log).toMatchObject({
    exitCode: 0,
    outputs: { 'state-source': 'none', 'sms-sent': '2', 'webhooks-sent': '6' },
  });
  expect(first.annotations).toEqual([]);
  expect(first.rawLog).not.toContain('fake-proxy-p');
  watching.pass(15 * MINUTE);
  const second = await watching.run(behind);
  expect(second.outputs).toMatchObject({ 'state-source': 'cache', 'sms-sent': '0', 'webhooks-sent': '0' });
  expect(watching.sent()).toEqual(['LIVE anna']);

  watching.inputs.mode = 'check-setup';
  await watching.run(behind);
  expect(proxy.targets).toEqual(new Set(Object.keys(HOSTS).map((host) => `${host}:443`)));
});

test.concurrent('requests to hosts in NO_PROXY bypass the proxy', async ({ watching, onTestFinished }) => {
  const proxy = await openProxy(watching.sandbox);
  onTestFinished(() => proxy.close());
  watching.twitch.goLive(ANNA);
  const run = await watching.run({
    env: { HTTPS_PROXY: proxy.url, NO_PROXY: 'api.twilio.com,.blob.core.windows.net' },
    elsewhere: { [PROXY]: proxy.port },
    unreachable: Object.keys(HOSTS).filter((host) => !/twilio|blob/.test(host)),
  });
  expect(run.outputs).toMatchObject({ 'sms-sent': '2' });
  expect(watching.sandbox.cache.entries).not.toEqual([]);
  expect([...proxy.targets].filter((target) => /twilio|blob/.test(target))).toEqual([]);
  expect(proxy.targets).toContain('api.twitch.tv:443');
});

test.concurrent('a malformed proxy is reported without its password', async ({ watching }) => {
  const run = await watching.run({ env: { HTTPS_PROXY: 'http://user:fake-proxy-password@' } });
  expect(said(run)).toContainEqual(
    expect.stringMatching(/^The proxy in HTTPS_PROXY is not used: write it like http:/),
  );
  expect(run.rawLog).not.toContain('fake-proxy-password');
});
