import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputReader } from '../../src/inputs/reader.ts';
import { readStreamers } from '../../src/inputs/streamers.ts';
import { actionFile, ROOT, readProjectFile, readYaml } from './action-file.ts';
import { markdownFiles } from './markdown-files.ts';
import { partsByPage, withParts } from './readme-parts.ts';
import { type Step, stepsOf, type Workflow } from './workflow-files.ts';

const readme = readProjectFile('README.md');
const action = actionFile();
const OURS = /^OWNER\/twitch-sms-action@(v1|[0-9a-f]{40})$/;

test.each([...partsByPage(action)])(
  'the tables and the sample texts of %s are those of the action: npm run docs',
  (page, parts) => {
    const written = readProjectFile(page);
    expect(written).toBe(withParts(written, parts));
  },
);

test('a marker that is missing is an error', () => {
  expect(() => withParts('# Nothing', { inputs: 'x' })).toThrow('no markers for "inputs"');
});

/** An example is a workflow, some of its steps, or streamers with their rules. */
function stepsIn(example: string): Step[] {
  const written: Workflow | Step[] = readYaml(example);
  if (Array.isArray(written)) return written;
  return 'jobs' in written ? stepsOf(written) : [];
}

describe('the examples', () => {
  const examples = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, example]) => `${example}`);
  const steps = examples.flatMap(stepsIn);

  const rules = examples.filter((example) => !/^(on|- uses|- run|- if|- name|jobs):?/m.test(example));
  test.each(rules)('of rules are read without a mistake: %s', async (streamers) => {
    const reader = new InputReader((name) => (name === 'streamers' ? streamers.trim() : ''));
    const found = await readStreamers(reader);
    reader.finish();
    expect(found.map(({ place, ...rest }) => Object.keys(rest).length)).toContain(2);
  });

  test('use our action with inputs that it has, and those that it must have', () => {
    const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required === 'true');
    const ours = steps.filter(({ uses }) => OURS.test(uses ?? ''));
    expect(ours).not.toHaveLength(0);
    for (const step of ours) {
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });

  test("pin other people's actions to a commit", () => {
    for (const { uses = '' } of steps.filter(({ uses }) => uses && !OURS.test(uses))) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });
});

test.each(['README.md', 'README.fr.md'])('every value that %s asks for is one that is read', (path) => {
  const page = readProjectFile(path);
  const readBy = (text: string) =>
    new Set(Array.from(text.matchAll(/\b(?:secrets|vars)\.([A-Z_]+)/g), ([, name]) => `${name}`));
  const workflow = readBy(readProjectFile('.github/workflows/twitch-sms.yml'));
  const examples = readBy((page.match(/^```yaml$.*?^```$/gms) ?? []).join('\n'));
  const named = new Set(
    Array.from(page.matchAll(/`([A-Z]+_[A-Z_]+|STREAMERS|LANGUAGE)`/g), ([, name]) => `${name}`),
  );
  expect([...workflow].filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !workflow.has(name) && !examples.has(name))).toEqual([]);
});

describe.each(markdownFiles())('the links of $path', ({ path, links, anchors }) => {
  test('to this project lead somewhere', () => {
    const local = links.filter((link) => !/^(https:|mailto:)/.test(link));
    const dead = local.filter((link) => {
      const [file = '', anchor] = link.split('#');
      // What goes up two levels is a page of the repository on GitHub, such as its settings.
      if (file.startsWith('../../'))
        return !/^(actions|fork|settings|issues|security|releases)\b/.test(file.slice(6));
      if (file !== '') return !existsSync(join(ROOT, path, '..', file));
      return !anchors.includes(`${anchor}`);
    });
    expect(dead).toEqual([]);
  });
});
