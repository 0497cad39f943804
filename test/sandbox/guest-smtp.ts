// Run by the tests in the place of the action: sends mails with a plain mail client.
import { getInput, setOutput } from '@actions/core';
import { createTransport } from 'nodemailer';

const transport = createTransport({
  url: getInput('url'),
  requireTLS: true,
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 2_000,
});
const outcomes: object[] = [];
for (const to of JSON.parse(getInput('to')) as string[]) {
  try {
    const mail = {
      from: 'Watcher <sender@example.com>',
      to,
      subject: 'Hé',
      text: 'text',
      html: '<p>html</p>',
    };
    const { response } = await transport.sendMail(mail);
    outcomes.push({ response });
  } catch (error) {
    const { code, responseCode, originalCode, response } = error as Record<string, unknown>;
    outcomes.push({ code, responseCode, originalCode, response });
  }
}
setOutput('outcomes', outcomes);
