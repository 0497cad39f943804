// The tests run this instead of the action: saves and restores with the real client library, and
// leaves the workspace as it was. Each step is `save KEY TEXT` or `restore PREFIX`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { getInput, setOutput } from '@actions/core';

const FOLDER = '.guest-state';
const results: unknown[] = [];
for (const step of JSON.parse(getInput('steps')) as string[]) {
  const [verb, key = '', text = ''] = step.split(' ');
  if (verb === 'save') {
    mkdirSync(FOLDER);
    writeFileSync(`${FOLDER}/state.json`, text);
    results.push(await saveCache([FOLDER], key));
  } else {
    const matched = await restoreCache([FOLDER], `${key}none`, [key]);
    results.push(matched ? `${matched}: ${readFileSync(`${FOLDER}/state.json`, 'utf8')}` : null);
  }
  rmSync(FOLDER, { recursive: true, force: true });
}
setOutput('available', isFeatureAvailable());
setOutput('results', results);
