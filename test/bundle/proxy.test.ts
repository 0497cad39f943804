import { expect } from 'vitest';
import { HOSTS } from '../sandbox/exchange.ts';
import { GITHUB_TOKEN } from '../sandbox/github.ts';
import { openProxy, PROXY } from '../sandbox/proxy.ts';
import { ANNA, MINUTE, test } from './watching.ts';

test('through a proxy, with nothing else let out, all of it works', async ({ watching, onTestFinished }) => {
  const proxy = await openProxy(watching.sandbox);
  onTestFinished(() => proxy.close());
  const behind = {
    env: { HTTPS_PROXY: proxy.url },
    elsewhere: { [PROXY]: proxy.port },
    unreachable: Object.keys(HOSTS),
  };
  Object.assign(watching.inputs, { 'watch-for': '2m', 'github-token': GITHUB_TOKEN });
  watching.twitch.goLive(ANNA);
  const told = await watching.run(behind);
  expect(told, told.log).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'none', 'sms-sent': '2' } });
  expect(told.annotations).toEqual([]);
  expect(told.rawLog).not.toContain('fake-proxy-password');
  // Prices and senders are asked for by the check of the setup alone.
  const asked = Object.keys(HOSTS).filter((host) => !/^(messaging|pricing)\./.test(host));
  expect(proxy.targets).toEqual(new Set(asked.map((host) => `${host}:443`)));

  watching.pass(15 * MINUTE);
  const known = await watching.run(behind);
  expect(known.outputs).toMatchObject({ 'state-source': 'cache', 'sms-sent': '0' });
  expect(watching.told()).toEqual(['LIVE anna']);
});

test('what NO_PROXY names goes past the proxy', async ({ watching, onTestFinished }) => {
  const proxy = await openProxy(watching.sandbox);
  onTestFinished(() => proxy.close());
  watching.twitch.goLive(ANNA);
  const run = await watching.run({
    env: { HTTPS_PROXY: proxy.url, NO_PROXY: 'api.twilio.com,.blob.core.windows.net' },
    elsewhere: { [PROXY]: proxy.port },
    unreachable: ['id.twitch.tv', 'api.twitch.tv', 'results-receiver.actions.githubusercontent.com'],
  });
  expect(run.outputs).toMatchObject({ 'sms-sent': '2' });
  expect(watching.sandbox.cache.entries).not.toEqual([]);
  expect([...proxy.targets].sort()).toEqual([
    'api.github.com:443',
    'api.twitch.tv:443',
    'id.twitch.tv:443',
    'results-receiver.actions.githubusercontent.com:443',
  ]);
});

test('a proxy that makes no sense is told, without its password', async ({ watching }) => {
  const run = await watching.run({ env: { HTTPS_PROXY: 'http://user:fake-proxy-password@' } });
  expect(run.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The proxy in HTTPS_PROXY is not used: write it like http:/),
  );
  expect(run.rawLog).not.toContain('fake-proxy-password');
});
