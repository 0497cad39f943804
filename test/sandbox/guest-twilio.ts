// The tests run this instead of the action: sends and reads texts with the real client library.
import { getInput, setOutput } from '@actions/core';
import twilio from 'twilio';
import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message.js';

const client = twilio(getInput('user'), getInput('password'), { accountSid: getInput('account') });
const outcomes: object[] = [];
for (const text of JSON.parse(getInput('texts')) as MessageListInstanceCreateOptions[]) {
  try {
    const message = await client.messages.create(text);
    const { sid, status, from, dateSent, numSegments, price } = message;
    outcomes.push({
      sid,
      status,
      from,
      dateSent,
      numSegments,
      price,
      createdAt: message.dateCreated.getTime(),
    });
  } catch (error) {
    const { status, code, message, moreInfo } = error as Record<string, unknown>;
    outcomes.push({ status, code, message, moreInfo });
  }
}
setOutput('outcomes', outcomes);
const filter = JSON.parse(getInput('list') || 'null');
if (filter) {
  const found = await client.messages.list(filter);
  setOutput(
    'listed',
    found.map(({ body, from, status, errorCode, dateSent }) => ({ body, from, status, errorCode, dateSent })),
  );
}
