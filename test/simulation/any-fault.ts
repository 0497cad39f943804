import fc from 'fast-check';
import type { Fault, Moment } from '../world/world.ts';
import type { PlannedFault } from './story.ts';

/** What can go wrong where. */
const FAULTS: Readonly<Record<Moment, readonly Fault[]>> = {
  'twitch.users': ['fails', 'hangs', 'killed before', 'killed after'],
  'twitch.streams': [
    'fails',
    'hangs',
    'empty',
    'typeless',
    'odd entry',
    'page lost',
    'killed before',
    'killed after',
  ],
  'twitch.videos': ['fails', 'hangs', 'killed before', 'killed after'],
  history: ['fails', 'hangs', 'killed before', 'killed after'],
  send: ['fails', 'hangs', 'answer lost', 'throttled', 'refused', 'killed before', 'killed after'],
  mail: ['fails', 'hangs', 'answer lost', 'cut off', 'throttled', 'refused', 'killed before', 'killed after'],
  follow: ['fails', 'hangs', 'killed before', 'killed after'],
  'cache.restore': ['fails', 'hangs', 'entry before last', 'damaged', 'killed before', 'killed after'],
  'cache.save': ['fails', 'hangs', 'answer lost', 'killed before', 'killed after'],
  github: ['fails', 'hangs', 'killed before', 'killed after'],
};

/** What can last for hours. */
const OUTAGES: readonly (readonly [Moment, Fault])[] = [
  ['twitch.streams', 'fails'],
  ['twitch.streams', 'hangs'],
  ['twitch.streams', 'typeless'],
  ['twitch.streams', 'odd entry'],
  ['twitch.users', 'fails'],
  ['twitch.videos', 'fails'],
  ['history', 'fails'],
  ['send', 'fails'],
  ['send', 'throttled'],
  ['mail', 'fails'],
  ['mail', 'cut off'],
  ['cache.save', 'fails'],
  ['github', 'fails'],
];

const mishap: fc.Arbitrary<PlannedFault> = fc
  .constantFrom(...(Object.keys(FAULTS) as Moment[]))
  .chain((moment) =>
    fc.record({
      moment: fc.constant(moment),
      fault: fc.constantFrom(...FAULTS[moment]),
      skip: fc.nat(3),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  )
  // An empty list is Twitch's flicker: it lasts a minute, not for the grace.
  .map((planned) => (planned.fault === 'empty' ? { ...planned, times: 1 } : planned));

const outage: fc.Arbitrary<PlannedFault> = fc
  .constantFrom(...OUTAGES)
  .map(([moment, fault]) => ({ moment, fault, skip: 0, times: 100 }));

const plannedFault = fc.oneof({ weight: 3, arbitrary: mishap }, { weight: 1, arbitrary: outage });

/** What goes wrong in a run. */
export const faults = fc.array(plannedFault, { maxLength: 3 });
