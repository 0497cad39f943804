// The plain way to do the same: whole packages, loaded at once, and one thing after the other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as cache from '@actions/cache';
import * as core from '@actions/core';
import anyAscii from 'any-ascii';
import nodemailer from 'nodemailer';
import { SegmentedMessage } from 'sms-segments-calculator';
import twilio from 'twilio';
import * as v from 'valibot';

const FILE = '.plain-way/state.json';

const user = v.object({ id: v.string(), login: v.string() });
const stream = v.object({ id: v.string(), user_id: v.string(), type: v.string(), title: v.string() });
const stateSchema = v.record(v.string(), v.string());

async function helix(resource, parameters, item, headers) {
  const url = `https://api.twitch.tv/helix/${resource}?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { headers });
  return v.parse(v.object({ data: v.array(item) }), await response.json()).data;
}

async function authorize() {
  const response = await fetch('https://id.twitch.tv/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: core.getInput('twitch-client-id'),
      client_secret: core.getInput('twitch-client-secret'),
      grant_type: 'client_credentials',
    }),
  });
  const { access_token } = v.parse(v.object({ access_token: v.string() }), await response.json());
  return { 'Client-Id': core.getInput('twitch-client-id'), Authorization: `Bearer ${access_token}` };
}

async function restore() {
  const found = await cache.restoreCache([FILE], 'plain-way-none', ['plain-way-']);
  const state = found ? v.parse(stateSchema, JSON.parse(readFileSync(FILE, 'utf8'))) : {};
  rmSync('.plain-way', { recursive: true, force: true });
  return state;
}

async function save(state) {
  mkdirSync('.plain-way');
  writeFileSync(FILE, JSON.stringify(state));
  await cache.saveCache([FILE], `plain-way-${process.env.GITHUB_RUN_ID}`);
  rmSync('.plain-way', { recursive: true, force: true });
}

async function tell(words) {
  const body = anyAscii(words);
  core.info(`${new SegmentedMessage(body).segmentsCount} segments: ${body}`);
  if (core.getInput('sms-to')) {
    const client = twilio(core.getInput('twilio-account-sid'), core.getInput('twilio-auth-token'));
    await client.messages.create({ body, from: core.getInput('sms-from'), to: core.getInput('sms-to') });
  }
  if (core.getInput('email-to')) {
    const transport = nodemailer.createTransport(core.getInput('smtp-url'));
    const [from, to] = [core.getInput('email-from'), core.getInput('email-to')];
    await transport.sendMail({ from, to, subject: words, text: words });
  }
}

const before = await restore();
const headers = await authorize();
const logins = core.getInput('streamers').split(/[,\s]+/);
const users = await helix(
  'users',
  logins.map((login) => ['login', login]),
  user,
  headers,
);
const ids = users.map(({ id }) => ['user_id', id]);
const streams = await helix('streams', [...ids, ['first', '100']], stream, headers);
const after = Object.fromEntries(streams.map(({ user_id, id }) => [user_id, id]));
for (const { id, login } of users) {
  if (after[id] && after[id] !== before[id]) await tell(`LIVE ${login}: https://twitch.tv/${login}`);
  if (before[id] && !after[id]) await tell(`OFFLINE ${login}: https://twitch.tv/${login}`);
}
if (JSON.stringify(after) !== JSON.stringify(before)) await save(after);
core.setOutput('any-live', streams.length > 0);
await core.summary
  .addHeading('Twitch SMS')
  .addList(streams.map(({ title }) => title))
  .write();
process.exit();
