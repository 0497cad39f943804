/**
 * What Twilio says with its codes, from its documentation (https://www.twilio.com/docs/api/errors) and its answers;
 * `{to}` and `{from}` stand for the numbers.
 */
export const TWILIO_SENTENCES: Readonly<Record<number, string>> = {
  20001: "Invalid parameter 'To' {to}",
  20003: 'Authenticate',
  20005: 'Account not active',
  20008: 'Resource not accessible with Test Account Credentials',
  20404: 'The requested resource /Messages.json?To={to} was not found',
  20429: 'Too Many Requests',
  21210: "'From' phone number {from} not verified",
  21211: "Invalid 'To' Phone Number: {to}",
  21212: "Invalid 'From' Number (caller ID): {from}",
  21214: "'To' phone number {to} cannot be reached",
  21217: 'Phone number {to} does not appear to be valid',
  21219: "'To' phone number {to} not verified",
  21265: "'To' number {to} cannot be a Short Code",
  21266: "'To' and 'From' number cannot be the same: {to}",
  21267: "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts",
  21268: "Permission to send an SMS to premium number '{to}' has not been enabled",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}",
  21601: 'Phone number {from} is not a valid SMS-capable inbound phone number',
  21603: "A 'From' phone number is required to send to {to}",
  21604: "A 'To' phone number is required",
  21606:
    "The 'From' phone number provided ({from}) is not a valid message-capable Twilio phone number for this destination/account",
  21608:
    'The number {to} is unverified. Trial accounts cannot send messages to unverified numbers; verify {to} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers',
  21610: 'Attempt to send to unsubscribed recipient {to}',
  21611: "This 'From' number {from} has exceeded the maximum number of queued messages",
  21612:
    "Message cannot be sent with the current combination of 'To' ({to}) and/or 'From' ({from}) parameters",
  21614: "'To' number {to} is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21635: "'To' number {to} cannot be a Landline",
  21659: "'From' {from} is not a Twilio phone number or Short Code country mismatch",
  21660: "Mismatch between the 'From' number {from} and the account AC00000000000000000000000000000000",
  21661: "'From' number {from} is not SMS capable",
  21703: 'The Messaging Service does not have a phone number available to send a message to {to}',
  21704: 'The Messaging Service contains no phone numbers',
  21705: 'The Messaging Service Sid MG00000000000000000000000000000000 is invalid',
  21910: "Invalid 'From' and 'To' pair. 'From' {from} and 'To' {to} should be of the same channel",
  30003: 'Unreachable destination handset {to}',
  30006: 'Landline or unreachable carrier: {to}',
  30034: 'US A2P 10DLC - Message from an Unregistered Number {from}',
  63007: "Twilio could not find a Channel with the specified 'From' address {from}",
  572006: 'Trial accounts can only send messages from a template. Upgrade the account to text {to}',
};
