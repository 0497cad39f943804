import fc from 'fast-check';
import gaps from '../fixtures/schedule-gaps.json' with { type: 'json' };
import { USUAL } from '../world/world.ts';
import { faults } from './any-fault.ts';
import type { PlannedFault, Step, Story } from './story.ts';

const channel = fc.nat(2);

const CATEGORIES = [USUAL.category, 'Chess'];
const labels = fc.record(
  { title: fc.constantFrom('A', 'B', 'C'), category: fc.constantFrom(...CATEGORIES) },
  { requiredKeys: [] },
);
const maybeLabels = fc.option(labels, { nil: undefined });
const measured = Object.values(gaps).flatMap(({ gaps_seconds }) => gaps_seconds);
const meanwhile = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 1500 }),
    do: fc.constantFrom('live' as const, 'offline' as const, 'edit' as const),
    channel,
    labels: maybeLabels,
  }),
  { maxLength: 4 },
);
/** Seconds into a run: while it polls and sends, or while it waits. */
const moment = fc.oneof(
  fc.nat(40).map((twentieths) => twentieths / 20),
  fc.integer({ min: 3, max: 400 }),
);
/** Seconds; any two services are no more than five minutes apart. */
const clock = fc.constantFrom(0, -150, -20, 3, 60, 150);
const window = fc.constantFrom(0, 0, 0, 900, 1800);

/** A step with those of its faults that are kept. */
function withFaults(step: Step, isKept: (planned: PlannedFault) => boolean): Step {
  return 'faults' in step ? { ...step, faults: step.faults.filter(isKept) } : step;
}

const step: fc.Arbitrary<Step> = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('run' as const),
        faults,
        window,
        meanwhile,
        cancelledAfter: fc.option(moment, { nil: undefined, freq: 8 }),
        killedAfter: fc.option(moment, { nil: undefined, freq: 8 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(...measured) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('live' as const),
        channel,
        labels: maybeLabels,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), channel, labels }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('offline' as const), channel }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('drop' as const),
        channel,
        seconds: fc.oneof(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 400, max: 1200 })),
        sameId: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), channel }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('evict' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('neighbour' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('overlap' as const),
        seconds: fc.integer({ min: 2, max: 600 }),
        isQueued: fc.constant(true),
        faults,
        window: fc.constantFrom(0, 900),
        meanwhile,
      }),
    },
  )
  .map((step) =>
    // Two runs at work side by side, of which GitHub says nothing to either, is what `concurrency` is there to prevent.
    step.do === 'overlap' && !step.isQueued ? withFaults(step, ({ moment }) => moment !== 'github') : step,
  );

/**
 * Two flickers with nothing between them that shows the stream, or a flicker and a drop, or two drops, would be a stream
 * that is gone for the grace.
 */
function withOneFlicker(steps: readonly Step[]): Step[] {
  const firstDrop = steps.findIndex((step) => step.do === 'drop');
  let flickers = firstDrop < 0 ? 0 : 1;
  return steps
    .filter((step, index) => step.do !== 'drop' || index === firstDrop)
    .map((step) => withFaults(step, ({ fault }) => fault !== 'empty' || flickers++ === 0));
}

function withoutFlicker(steps: readonly Step[]): Step[] {
  return steps.map((step) => withFaults(step, ({ fault }) => fault !== 'empty'));
}

/** Streams that nobody sees, one after the other, and the run after them. */
const unseen: fc.Arbitrary<Step[]> = fc
  .record({ channel, times: fc.integer({ min: 1, max: 3 }), faults })
  .map(({ channel, times, faults }): Step[] => [
    { do: 'run', faults: [], window: 0, meanwhile: [] },
    ...Array.from({ length: times }, (): Step[] => [
      { do: 'wait', seconds: 1500 },
      { do: 'live', channel },
      { do: 'wait', seconds: 1500 },
      { do: 'offline', channel },
    ]).flat(),
    { do: 'wait', seconds: 1500 },
    { do: 'run', faults, window: 0, meanwhile: [] },
  ]);

const part = fc.oneof(
  { weight: 12, arbitrary: step.map((each) => [each]) },
  { weight: 1, arbitrary: unseen },
);

/** What few worlds have. */
function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Much can only go wrong with a stream that was announced. */
const OPENING: Step[] = [
  { do: 'live', channel: 0 },
  { do: 'run', faults: [], window: 0, meanwhile: [] },
];

export const story: fc.Arbitrary<Story> = fc
  .record({
    channels: fc.constantFrom(1, 1, 2, 3),
    byText: fc.nat(2),
    byMail: fc.nat(2),
    graceSeconds: fc.constantFrom(180, 300),
    listDelay: fc.constantFrom(0, 0, 4, 8),
    lag: fc.constantFrom(0, 0, 0, 30, 90),
    clocks: seldom(fc.record({ twitch: clock, twilio: clock })),
    isRecorded: fc.boolean(),
    quiet: seldom(
      fc.record({ after: fc.integer({ min: -60, max: 240 }), lasts: fc.integer({ min: 5, max: 300 }) }),
    ),
    byCategory: seldom(
      fc.record({
        rule: fc.constantFrom('categories' as const, 'exceptCategories' as const),
        category: fc.constantFrom(...CATEGORIES),
      }),
    ),
    areEditsSent: fc.boolean(),
    steps: fc
      .tuple(fc.constantFrom([], OPENING), fc.array(part, { minLength: 2, maxLength: 12 }))
      .map(([opening, parts]) => withOneFlicker([...opening, ...parts.flat()])),
  })
  .map(({ byCategory, ...rest }) => ({
    ...rest,
    ...(byCategory && { [byCategory.rule]: [byCategory.category] }),
  }))
  .filter(({ byText, byMail }) => byText + byMail > 0)
  // What its recording shows first, and the list shows late, must not be missing in the list once more.
  .map((each) => (each.isRecorded && each.lag > 0 ? { ...each, steps: withoutFlicker(each.steps) } : each));
