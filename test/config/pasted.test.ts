import { expect, test } from 'vitest';
import type { Inputs } from '../../src/config/inputs.ts';
import { GOOD, MAIL, mistakes, read } from './reading.ts';

const SID = GOOD['twilio-account-sid'];
const TOKEN = 'deadbeef'.repeat(4);
const KEY_SID = `SK${'1'.repeat(32)}`;
const ME = '+15550002222';
const FRENCH = '+33612345678';
type Reading = readonly [name: string, meaning: (inputs: Inputs) => unknown];
const streamers: Reading = ['streamers', (inputs) => [...inputs.streamers.keys()]];
const sid: Reading = ['twilio-account-sid', ({ sms }) => sms?.account.accountSid];
const token: Reading = ['twilio-auth-token', ({ sms }) => sms?.account.password];
const clientId: Reading = ['twitch-client-id', (inputs) => inputs.twitchClientId];
const clientSecret: Reading = ['twitch-client-secret', (inputs) => inputs.twitchClientSecret];
const smsTo: Reading = ['sms-to', ({ sms }) => sms?.recipients.map(({ address }) => address)];
const smsFrom: Reading = ['sms-from', ({ sms }) => sms?.from];
const emailTo: Reading = ['email-to', ({ email }) => email?.recipients.map(({ address }) => address)];
const emailFrom: Reading = ['email-from', ({ email }) => email?.from.address];
const password: Reading = ['smtp-url', ({ email }) => email?.server.password];
const offlineGrace: Reading = ['offline-grace', (inputs) => inputs.offlineGrace];
const quiet: Reading = ['quiet-hours', ({ quiet }) => quiet && [quiet.from, quiet.to]];
const zone: Reading = ['time-zone', (inputs) => inputs.timeZone];
const dryRun: Reading = ['dry-run', (inputs) => inputs.dryRun];
const mode: Reading = ['mode', (inputs) => inputs.mode];
const maxSegments: Reading = ['max-segments', ({ texts }) => texts.maxSegments];
const stateKey: Reading = ['state-key', (inputs) => inputs.stateKey];
const liveText: Reading = ['live-text', ({ texts }) => texts.templates.live];

const ANNA_AND_BERT = ['anna', 'bert'];
const NIGHT = [23 * 60, 8 * 60];

const READ: readonly (readonly [...Reading, pasted: string, meant: unknown])[] = [
  // White space, ends of lines, and what nobody sees.
  [...sid, ` ${SID}\r\n`, SID],
  [...sid, `\uFEFF${SID}`, SID],
  [...sid, `${SID}\u00A0`, SID],
  [...sid, `AC\u200B${SID.slice(2)}`, SID],
  [...token, `${TOKEN}\n`, TOKEN],
  [...token, `\u2060${TOKEN.slice(0, 8)}\u00AD${TOKEN.slice(8)}\u200D`, TOKEN],
  [...streamers, '\u200Banna\u200B, \uFEFFbert', ANNA_AND_BERT],
  [...streamers, 'anna\u2028bert', ANNA_AND_BERT],
  [...streamers, 'anna,\u00A0bert\u3000', ANNA_AND_BERT],
  [...streamers, 'an\uFEFFna,\r\nbert\r\n', ANNA_AND_BERT],
  [...streamers, '\uFEFFanna:\r\n\u00A0\u00A0title: chess\r\nbert: {}', ANNA_AND_BERT],
  [...streamers, 'anna\uFE0F\u200D bert', ANNA_AND_BERT],
  [...smsTo, `\u202A${ME}\u202C`, [ME]],
  [...smsTo, '\u2066+1\u20115550002222\u2069', [ME]],
  [...smsTo, '+1\u20135550002222', [ME]],
  [...smsFrom, '\u202A+15550001111\u202C', '+15550001111'],
  [...emailTo, 'someone@example.com\u200B', ['someone@example.com']],
  [
    ...liveText,
    '\u200B{name} is on 👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3',
    '{name} is on 👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3',
  ],
  [...liveText, '"{title}" is on', '"{title}" is on'],
  // Quotes and names around values.
  [...sid, `"${SID}"`, SID],
  [...sid, `'${SID}'`, SID],
  [...sid, `“${SID}”`, SID],
  [...sid, `\`${SID}\``, SID],
  [...sid, `« ${SID} »`, SID],
  [...sid, `TWILIO_ACCOUNT_SID=${SID}`, SID],
  [...sid, `export TWILIO_ACCOUNT_SID="${SID}"`, SID],
  [...sid, `twilio-account-sid: ${SID}`, SID],
  [...sid, `$env:TWILIO_ACCOUNT_SID = '${SID}'`, SID],
  [...token, `‘${TOKEN}’`, TOKEN],
  [...token, `TWILIO_AUTH_TOKEN=${TOKEN}\r\n`, TOKEN],
  [...clientId, '"fakeclientid"', 'fakeclientid'],
  [...clientId, 'TWITCH_CLIENT_ID = fakeclientid', 'fakeclientid'],
  [...clientSecret, '”fakeclientsecret”', 'fakeclientsecret'],
  [...clientSecret, 'set TWITCH_CLIENT_SECRET=fakeclientsecret', 'fakeclientsecret'],
  [...password, `"${MAIL['smtp-url']}"`, 'password'],
  [...password, `SMTP_URL=${MAIL['smtp-url']}`, 'password'],
  [...password, 'smtps://user:abcd\u00A0efgh@smtp.example.com:465', 'abcd efgh'],
  [...password, 'smtps://me@example.com:p%40%23s@smtp.example.com:465\n', 'p@#s'],
  [...emailFrom, '"watcher@example.com"', 'watcher@example.com'],
  [...emailFrom, 'Watcher\u00A0<watcher@example.com>', 'watcher@example.com'],
  [...emailTo, 'someone@example.com; Other@example.com;', ['someone@example.com', 'Other@example.com']],
  [...emailTo, '“someone@example.com”, "other@example.com"', ['someone@example.com', 'other@example.com']],
  [...smsTo, `"${ME}"`, [ME]],
  [...smsTo, `'${ME}', '${FRENCH}'`, [ME, FRENCH]],
  [...smsTo, `["${ME}", "${FRENCH}"]`, [ME, FRENCH]],
  [...smsTo, `SMS_TO=${ME};${FRENCH}`, [ME, FRENCH]],
  [...stateKey, '"mine"', 'mine'],
  [...mode, '"check-setup"', 'check-setup'],
  // Phone numbers.
  [...smsTo, '+33(0)612345678', [FRENCH]],
  [...smsTo, '+330612345678', [FRENCH]],
  [...smsTo, '+33.6.12.34.56.78', [FRENCH]],
  [...smsTo, '+49(0)151/12345678', ['+4915112345678']],
  [...smsTo, '+44(0)7700-900123', ['+447700900123']],
  [...smsTo, '+390612345678', ['+390612345678']],
  [...smsTo, '+2250712345678', ['+2250712345678']],
  [...smsTo, '＋１５５５０００２２２２', [ME]],
  [...smsTo, `- ${ME}\n- ${FRENCH}`, [ME, FRENCH]],
  [...smsTo, `# my friends:\n${ME} # Bert, at work\n${FRENCH}`, [ME, FRENCH]],
  [...smsFrom, '+1 (555) 000-1111', '+15550001111'],
  [...smsFrom, '"+15550001111"', '+15550001111'],
  // Lists of streamers.
  [...streamers, '# my friends:\nanna\nbert', ANNA_AND_BERT],
  [...streamers, 'anna # from school: chess\nbert', ANNA_AND_BERT],
  [...streamers, 'Streamers: anna, bert', ANNA_AND_BERT],
  [...streamers, 'STREAMERS=anna, bert', ANNA_AND_BERT],
  [...streamers, 'streamers: |\n  anna\n  bert', ANNA_AND_BERT],
  [...streamers, 'streamers: {}', ['streamers']],
  [...streamers, '- anna\n- bert', ANNA_AND_BERT],
  [...streamers, '• anna\n• bert', ANNA_AND_BERT],
  [...streamers, '1. anna\n2) bert', ANNA_AND_BERT],
  [...streamers, '["anna", "bert"]', ANNA_AND_BERT],
  [...streamers, '“anna”, “bert”', ANNA_AND_BERT],
  [...streamers, 'anna; bert', ANNA_AND_BERT],
  [...streamers, 'anna、ｂｅｒｔ', ANNA_AND_BERT],
  [...streamers, 'anna bert', ANNA_AND_BERT],
  [...streamers, '@anna @bert\n', ANNA_AND_BERT],
  // Addresses of pages.
  ...['https://www.twitch.tv/Anna/', '<https://www.twitch.tv/anna>', 'popout/anna/chat', 'anna/videos'].map(
    (address) => [...streamers, address, ['anna']] as const,
  ),
  // Numbers, times and choices.
  [...offlineGrace, '５ｍ', 300_000],
  [...offlineGrace, '"5m"', 300_000],
  [...offlineGrace, 'OFFLINE_GRACE=5m', 300_000],
  [...maxSegments, '２', 2],
  [...quiet, '23:00–08:00', NIGHT],
  [...quiet, '23:00 — 8:00', NIGHT],
  [...quiet, '23:00\u201108:00', NIGHT],
  [...quiet, '23:00 \u2212 08:00', NIGHT],
  [...quiet, '２３：００－０８：００', NIGHT],
  [...quiet, '"23:00-08:00"', NIGHT],
  [...zone, 'europe/paris', 'Europe/Paris'],
  [...zone, '"Europe/Paris"\n', 'Europe/Paris'],
  [...zone, 'CET', 'Europe/Brussels'],
  [...zone, 'utc', 'UTC'],
  [...dryRun, 'True', true],
  [...dryRun, '"true"', true],
  [...mode, 'Check-Setup', 'check-setup'],
];

test.each(READ)('%s: %3$j is read as it is meant', async (name, meaning, pasted, meant) => {
  expect(meaning(await read({ ...GOOD, ...MAIL, [name]: pasted }))).toEqual(meant);
});

const REFUSED: readonly (readonly [name: string, pasted: string, words: string])[] = [
  ['twilio-account-sid', TOKEN, 'it does not begin with AC'],
  ['twilio-account-sid', KEY_SID, 'it does not begin with AC'],
  ['twilio-account-sid', SID.slice(0, -1), 'it is not AC followed by 32 digits or letters'],
  ['twilio-account-sid', `https://console.twilio.com/us1/account/${SID}`, 'it does not begin with AC'],
  ['twilio-account-sid', `SID=${SID}`, 'it does not begin with AC'],
  ['twilio-account-sid', 'ＡＣ', 'it does not begin with AC'],
  ['twilio-auth-token', SID, 'it begins with AC, so it is a SID, not a secret'],
  ['twilio-auth-token', KEY_SID, 'it begins with SK, so it is a SID, not a secret'],
  ['twilio-auth-token', `Bearer ${TOKEN}`, 'it contains more than the value'],
  ['twilio-auth-token', `AUTH_TOKEN=${TOKEN}`, 'it contains more than the value'],
  ['twilio-auth-token', `Auth Token: ${TOKEN}`, 'it contains more than the value'],
  ['twilio-auth-token', `${SID}:${TOKEN}`, 'it contains more than the value'],
  ['twilio-auth-token', `"${TOKEN}`, 'it contains more than the value'],
  ['twilio-auth-token', '••••••••••••••••', 'it contains more than the value'],
  ['twilio-api-key-sid', `${KEY_SID}0`, 'it is not SK followed by 32 digits'],
  ['twitch-client-id', 'https://dev.twitch.tv/console/apps/fakeclientid', 'it contains more than the value'],
  ['twitch-client-secret', 'Bearer fakeclientsecret', 'it contains more than the value'],
  ['twitch-client-secret', 'oauth:fakeclientsecret', 'it contains more than the value'],
  ['twitch-client-secret', 'fakeclientid fakeclientsecret', 'it contains more than the value'],
  ['twitch-client-secret', GOOD['twitch-client-id'], 'it is the same as `twitch-client-id`'],
  ['sms-to', '0033612345678', 'Write it with + and country code: +15550002222 (+ instead of 00).'],
  ['sms-to', '15550002222', "in quotes, '+15550002222', or the + is lost"],
  ['sms-to', '0612345678', 'is not a phone number'],
  ['sms-to', 'tel:+15550002222', 'is not a phone number'],
  ['sms-to', 'Anna', 'is not a phone number'],
  ['sms-from', '15550001111', "in quotes, '+15550002222', or the + is lost"],
  ['sms-from', '0015550001111', '(+ instead of 00)'],
  ['smtp-url', 'smtps://me@example.com:p@#ss@smtp.example.com:465', '# as %23'],
  ['smtp-url', 'smtps://me@example.com:p/ss@smtp.example.com:465', '/ as %2F'],
  ['smtp-url', 'smtps://me:100%@smtp.example.com:465', '% as %25'],
  ['smtp-url', 'smtp.example.com', 'does not begin with smtp://'],
  ['email-to', 'Some One <someone@example.com>', 'is not an email address'],
  ['email-to', 'mailto:someone@example.com', 'is not an email address'],
  ['email-from', 'watcher', 'is not an email address'],
  ['streamers', 'anna\nEl Basurero\nbert', '"El Basurero" has a space, but Twitch logins have none'],
  ['streamers', 'anna, El Basurero', '"El Basurero" has a space'],
  ['streamers', '- anna\n- "El Basurero"', '"El Basurero" has a space'],
  ['streamers', 'Friends: anna, bert', 'or write only logins, without a heading'],
  ['streamers', 'Friends:\nanna\nbert', 'or write only logins, without a heading'],
  ['streamers', '#anna', '"#anna" is not a Twitch login'],
  ['streamers', '한동숙', 'is not a Twitch login'],
  ...['https://www.twitch.tv/videos/123', 'https://www.youtube.com/@anna', 'videos/123'].map(
    (address) => ['streamers', address, `"${address}" is not a Twitch login`] as const,
  ),
  ['offline-grace', '5 min', 'Write it like 90s, 5m, 1h30m or 0.'],
  ['offline-grace', '5m.', 'Write it like 90s'],
  ['offline-grace', '1h 30m', 'Write it like 90s'],
  ['offline-grace', '300', 'Write it like 90s'],
  ['watch-for', '9h', '"9h" is out of range. Write at most 5h50m.'],
  ['watch-for', '6h', 'Write at most 5h50m.'],
  ['quiet-hours', '11pm-8am', 'Write it like 23:00-08:00.'],
  ['quiet-hours', '23h00-8h00', 'Write it like 23:00-08:00.'],
  ['quiet-hours', '23:00', 'Write it like 23:00-08:00.'],
  ['time-zone', 'Paris', '"Paris" is not a known time zone. Write an IANA time zone, like Europe/Paris.'],
  ['time-zone', 'New York', 'like America/New_York'],
  ['time-zone', 'Europe/Pariss', 'like Europe/Paris'],
  ['time-zone', 'UTC+2', 'Write an IANA time zone'],
  ['dry-run', 'yes', 'Write true or false.'],
  ['dry-run', '1', 'Write true or false.'],
  ['max-segments', '1.5', 'Write a whole number'],
  ['state-key', 'my key', 'characters that are not allowed'],
];

const SECRET = /secret|token|sid|smtp/;

test.each(REFUSED)('%s: %j is refused, with what to write', async (name, pasted, words) => {
  const found = await mistakes({
    ...GOOD,
    ...MAIL,
    'twilio-api-key-secret': name.includes('api') ? 'fake' : '',
    [name]: pasted,
  });
  expect(found.length).toBeGreaterThan(0);
  for (const mistake of found) expect(mistake).toMatch(new RegExp(`^${name}\\b.*\\. (Write|Copy|Make)`));
  expect(found.join('\n')).toContain(words);
  if (SECRET.test(name)) expect(found.join('\n')).not.toContain(pasted);
});
