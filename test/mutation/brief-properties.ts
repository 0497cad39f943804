import fc from 'fast-check';

/** A property is asked thousands of times, once for each change: what a third of a second does not find, other tests must. */
fc.configureGlobal({ interruptAfterTimeLimit: 300 });
