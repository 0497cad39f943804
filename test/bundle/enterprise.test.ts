import { expect } from 'vitest';
import { ENTERPRISE, OWN_CACHE } from '../sandbox/exchange.ts';
import { GITHUB_TOKEN } from '../sandbox/github.ts';
import { ANNA, MINUTE, said, test, type Watching } from './watching.ts';

/** An Enterprise Server that does not answer: port 9 is closed. */
const SILENT = {
  env: {
    GITHUB_SERVER_URL: 'https://ghes.example.com',
    GITHUB_API_URL: 'https://ghes.example.com/api/v3',
    GITHUB_GRAPHQL_URL: 'https://ghes.example.com/api/graphql',
    ACTIONS_CACHE_SERVICE_V2: '',
    ACTIONS_RESULTS_URL: '',
    ACTIONS_CACHE_URL: 'https://cache.ghes.example.com/',
  },
  elsewhere: { 'ghes.example.com': 9, 'cache.ghes.example.com': 9 },
};

test.concurrent('on an Enterprise Server whose cache does not answer, the message history replaces it', async ({
  watching,
}) => {
  Object.assign(watching.inputs, { 'watch-for': '2m', 'github-token': GITHUB_TOKEN });
  watching.twitch.goLive(ANNA);
  const first = await watching.run(SILENT);
  expect(first).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '2', 'state-source': 'none' } });
  watching.pass(15 * MINUTE);
  const second = await watching.run(SILENT);
  expect(second).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '0', 'state-source': 'history' } });
  expect(said(second)).toContainEqual(expect.stringMatching(/^The state could not be /));
  expect(watching.sent()).toEqual(['LIVE anna']);
});

/** Where the servers without encryption are. */
function plain({ sandbox }: Watching) {
  const { plainPort } = sandbox.place;
  return { [`${ENTERPRISE}:80`]: plainPort, [`${OWN_CACHE}:80`]: plainPort };
}

const WITHOUT_ENCRYPTION: [string, Record<string, string>][] = [
  ['a self-hosted cache server', { ACTIONS_RESULTS_URL: `http://${OWN_CACHE}/` }],
  [
    'an Enterprise Server',
    {
      GITHUB_SERVER_URL: `http://${ENTERPRISE}`,
      GITHUB_API_URL: `http://${ENTERPRISE}/api/v3`,
      ACTIONS_CACHE_SERVICE_V2: '',
      ACTIONS_RESULTS_URL: '',
      ACTIONS_CACHE_URL: `http://${OWN_CACHE}/`,
    },
  ],
];

test.concurrent.for(WITHOUT_ENCRYPTION)(
  'with %s without encryption, everything works',
  async ([_what, env], { watching }) => {
    watching.sandbox.cache.serveOwn();
    const options = { env, elsewhere: plain(watching) };
    Object.assign(watching.inputs, { 'watch-for': '2m', 'github-token': GITHUB_TOKEN });
    watching.twitch.goLive(ANNA);
    const first = await watching.run(options);
    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'sms-sent': '2' } });
    watching.pass(15 * MINUTE);
    const second = await watching.run(options);
    expect(second).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'state-source': 'cache' } });
    expect(watching.sent()).toEqual(['LIVE anna']);
    expect(Object.keys(watching.requests())).toEqual(expect.arrayContaining(['cache', 'blob', 'github']));
  },
);

test.concurrent.for(WITHOUT_ENCRYPTION)(
  "with %s whose cache is read-only, the check does not point to GitHub's status",
  async ([_what, env], { watching }) => {
    watching.sandbox.cache.readOnly = true;
    watching.inputs.mode = 'check-setup';
    const run = await watching.run({ env, elsewhere: plain(watching) });
    expect(run.log).toContain("which is not GitHub's. Ask the administrator of the runner.");
    expect(run.log).not.toContain('githubstatus');
  },
);
