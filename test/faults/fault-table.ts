import type { FaultRow } from './fault-row.ts';
import { cacheFaults, gitHubFaults, mailFaults } from './other-faults.ts';
import { twilioFaults } from './twilio-faults.ts';
import { twitchFaults } from './twitch-faults.ts';
import { webhookFaults } from './webhook-faults.ts';

/** All the failures that are played against the released code, and what must come of each. */
export const FAULT_TABLE: readonly FaultRow[] = [
  ...twitchFaults,
  ...twilioFaults,
  ...cacheFaults,
  ...gitHubFaults,
  ...mailFaults,
  ...webhookFaults,
];
