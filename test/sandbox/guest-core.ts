// The tests run this instead of the action: everything the toolkit can say to the runner.
import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';

core.setSecret(core.getInput('secret-word'));
core.setSecret('first line\nsecond line');
core.setSecret('');
core.info(`the word is ${core.getInput('secret-word')}, and the second line too`);
core.debug('nobody sees this');
core.notice('look: 100%\nreally', { title: 'A, title' });
core.warning(`careful with ${core.getInput('secret-word')}`);
core.startGroup('more');
core.info('::unknown-command::stays');
core.endGroup();
core.setOutput('several', 'one\ntwo');
core.setOutput('number', 3);
core.setOutput('with-default', core.getInput('with-default'));
core.setOutput('without-default', `${process.env['INPUT_WITHOUT-DEFAULT']}`);
core.setOutput('token-length', core.getInput('github-token').length);
core.setOutput('leaked', process.env.SANDBOX_TEST_LEAK ?? 'nothing');
core.setOutput(
  'sandbox-variables',
  Object.keys(process.env).filter((name) => name.startsWith('SANDBOX')),
);
await core.summary.addRaw('# Summary').write();
writeFileSync('left-behind.txt', '');
core.setFailed('it failed');
