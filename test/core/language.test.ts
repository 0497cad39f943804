import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language/languages.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a length of time', () => {
  test.each([
    [0, 'under a minute', "moins d'une minute"],
    [MINUTE, '1m', '1 min'],
    [47 * MINUTE, '47m', '47 min'],
    [HOUR, '1h', '1 h'],
    [3 * HOUR + 8 * MINUTE, '3h 8m', '3 h 8 min'],
    [24 * HOUR + 59 * MINUTE, '1d', '1 j'],
    [52 * HOUR, '2d 4h', '2 j 4 h'],
  ])('of %s ms', (milliseconds, english, french) => {
    const { en, fr } = languages;
    expect([en.duration(milliseconds), fr.duration(milliseconds)]).toEqual([english, french]);
  });

  test('that is known roughly only', () => {
    expect([languages.en.about('3h'), languages.fr.about('3 h')]).toEqual(['about 3h', 'environ 3 h']);
  });
});
