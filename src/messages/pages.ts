/** The first page of the Twilio console: account, numbers and credentials. */
export const TWILIO_CONSOLE = 'https://console.twilio.com';

/** Where Twitch applications are registered. */
export const TWITCH_APPS = 'https://dev.twitch.tv/console/apps';
