import { describe, expect, test } from 'vitest';
import { actionFile, readYaml } from '../../scripts/action-file.ts';
import { markdownFiles } from '../../scripts/markdown-files.ts';
import { REPOSITORY_NAME } from '../../scripts/repository-name.ts';
import { type Step, stepsOf, type Workflow } from '../../scripts/workflow-files.ts';
import { RECIPIENT_RULES } from '../../src/config/channels.ts';
import { InputReader } from '../../src/config/reader.ts';
import { readStreamers } from '../../src/config/streamers.ts';

const { inputs } = actionFile();
const examples = markdownFiles().flatMap(({ text }) =>
  Array.from(text.matchAll(/^```yaml\n(.*?)^```$/gms), ([, example]) => `${example}`),
);
const steps = examples.flatMap(stepsIn);

/** An example is a workflow, some of its jobs or steps, or streamers with their rules. */
function stepsIn(example: string): Step[] {
  const written: Workflow | Step[] = readYaml(example);
  if (Array.isArray(written)) return written;
  return 'jobs' in written ? stepsOf(written) : [];
}

function isOurs({ uses = '' }: Step): boolean {
  return uses.startsWith(`${REPOSITORY_NAME}@`);
}

describe('examples in the docs', () => {
  const rules = examples.filter(
    (example) => !/^(on|- uses|- run|- if|- name|jobs|concurrency|triggers):?/m.test(example),
  );
  test.each(rules)('the rules in an example are valid: %s', async (streamers) => {
    const reader = new InputReader((name) => (name === 'streamers' ? streamers.trim() : ''));
    const found = await readStreamers(reader, RECIPIENT_RULES);
    reader.finish();
    expect(found.map(({ place, ...rest }) => Object.keys(rest).length)).toContain(2);
  });

  test('an example passes only existing inputs to our action, and all required ones', () => {
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required === 'true');
    expect(steps.filter(isOurs).length).toBeGreaterThan(2);
    for (const step of steps.filter(isOurs)) {
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });

  test('an example pins our action to its major version or a commit, and all others to a commit', () => {
    for (const step of steps.filter(({ uses }) => uses))
      expect(step.uses).toMatch(isOurs(step) ? /@(v1|[0-9a-f]{40})$/ : /@[0-9a-f]{40}$/);
  });
});
