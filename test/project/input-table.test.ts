import { describe, expect, test } from 'vitest';
import { actionFile } from '../../scripts/action-file.ts';
import { stepsOf, workflowFiles } from '../../scripts/workflow-files.ts';
import { capitals, INPUT_NAMES, INPUTS } from '../../src/messages/inputs.ts';

test('the table of inputs lists the inputs of action.yml, in the same order', () => {
  expect(INPUT_NAMES).toEqual(Object.keys(actionFile().inputs));
});

/** What the workflow of a fork gives to the action. */
function givenBy(file: string): Readonly<Record<string, string>> {
  const found = workflowFiles().find(({ path }) => path.endsWith(`/${file}`));
  return (found && stepsOf(found.workflow).find(({ uses }) => uses === './')?.with) ?? {};
}

/** The secrets and variables in an expression, such as `secrets.SMS_TO`. */
function settingsIn(expression = ''): string[] {
  return [...expression.matchAll(/\b(?:secrets|vars)\.\w+/g)].map(([setting]) => setting);
}

describe.each(['twitch-sms.yml', 'twitch-sms-setup.yml'])('%s', (file) => {
  const given = givenBy(file);

  test.each(INPUT_NAMES)('the workflow takes %s from where the table of inputs says', (name) => {
    const { masked, fork } = INPUTS[name];
    const settings = {
      secret: [`secrets.${capitals(name)}`],
      // Anybody can read a variable in the log, so a private one can be a secret.
      variable: [...(masked === 'nothing' ? [] : [`secrets.${capitals(name)}`]), `vars.${capitals(name)}`],
      fixed: [],
    };
    expect(settingsIn(given[name])).toEqual(settings[fork]);
  });
});
