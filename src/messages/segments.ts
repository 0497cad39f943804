import { SegmentedMessage } from 'sms-segments-calculator';

/** How many segments Twilio counts, and charges, for a text. */
export function segments(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

/** No segment holds more characters. */
const MOST_CHARACTERS = 160;

/** Whether a text fits in this many segments. The exact count is slow, so a far too long text is not counted. */
export function fitsIn(maxSegments: number, text: string): boolean {
  return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
}

/** Whether every character is in GSM-7: a single other one shortens a segment from 160 characters to 70. */
export function isGsm7(text: string): boolean {
  return /^[ -_a-~]*$/.test(text) || new SegmentedMessage(text).encodingName === 'GSM-7';
}
