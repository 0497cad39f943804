import { expect } from 'vitest';
import { MINUTE, test } from './watching.ts';

test('two shards with separate states announce each streamer once', async ({ watching }) => {
  const { sandbox, inputs } = watching;
  const logins = Array.from({ length: 4 }, (_, index) => `shard_streamer_${index}`);
  for (const [index, login] of logins.entries()) sandbox.twitch.addStreamer({ id: `${3000 + index}`, login });
  const shards = [0, 1].map((shard) => ({
    ...inputs,
    streamers: logins.filter((_, index) => index % 2 === shard).join(' '),
    'state-key': `shard-${shard}`,
  }));
  // The jobs of a matrix run side by side; each has its own entry.
  const runAll = () =>
    Promise.all(shards.map((shard) => watching.start({ inputs: shard, skipSleep: false })));
  const sources = async () => (await runAll()).map(({ outputs }) => outputs['state-source']);

  expect(await sources()).toEqual(Array(2).fill('none'));
  watching.pass(MINUTE);
  for (const index of logins.keys()) if (index < 2) sandbox.twitch.goLive(`${3000 + index}`);
  expect(await sources()).toEqual(Array(2).fill('cache'));
  const live = logins.slice(0, 2).map((login) => `LIVE ${login}`);
  expect(watching.sent().sort()).toEqual(live);

  watching.pass(MINUTE);
  expect(await sources()).toEqual(Array(2).fill('cache'));
  expect(watching.sent().sort()).toEqual(live);
});
