import { describe, expect, test } from 'vitest';
import { cutAround, longestThatFits } from '../../src/messages/fit.ts';

/** Fits in so many characters; notes what was asked. */
const upTo = (most: number) => {
  const tried: string[] = [];
  const fits = (text: string) => {
    tried.push(text);
    return text.length <= most;
  };
  return { tried, fits };
};
const bare = (words: string) => words;

describe('a title', () => {
  test.each([
    ['that fits is not cut', 'one two three', 13, 'one two three'],
    ['that is too long is cut between words', 'one two three', 12, 'one two...'],
    ['with room for one character less is cut at the word before', 'one two three', 9, 'one...'],
    ['of which no word fits is left out', 'one two three', 5, ''],
    ['loses the marks at the cut', 'one, - (two three', 16, 'one, - (two...'],
    ['loses all marks at the cut', 'one! -- [two three', 12, 'one...'],
    ['that would fit without its last marks is cut at a word all the same', 'one two!!!!', 10, 'one...'],
    ['of which only marks fit is left out', '- two', 4, ''],
    ['with a long first word is cut within it, if eight letters stay', 'abcdefghijkl mno', 11, 'abcdefgh...'],
    ['of one word is cut within it', 'abcdefghijklmn', 13, 'abcdefghij...'],
    ['with a long first word is left out if only seven letters would stay', 'abcdefghijkl mno', 10, ''],
    ['is not cut amid a letter of several characters', 'abcdefgh👨‍👩‍👧xyz', 18, 'abcdefgh...'],
  ])('%s', (_what, title, most, text) => {
    expect(longestThatFits(title, upTo(most).fits, bare)).toBe(text);
  });

  test('is cut to what fits with the words around it', () => {
    const around = (title: string) => `<${title}>`;
    expect(longestThatFits('one two', upTo(8).fits, around)).toBe('<one...>');
    expect(longestThatFits('one two', upTo(7).fits, around)).toBe('<>');
  });

  test('is cut in vain if the words around it do not fit', () => {
    expect(longestThatFits('one', upTo(1).fits, () => 'xx')).toBeUndefined();
  });

  test('that is a list is cut where it divides, then between words', () => {
    const most = (count: number) =>
      longestThatFits('Just Chatting, Chess', upTo(count).fits, bare, [', ', ' ']);
    expect([most(20), most(19), most(16), most(15), most(7), most(6)]).toEqual([
      'Just Chatting, Chess',
      'Just Chatting...',
      'Just Chatting...',
      'Just...',
      'Just...',
      '',
    ]);
  });

  test.each([
    ['abcdefghij klm', ['abcdefghij klm', 'abcdefghij...', 'abcdefghi...', 'abcdefgh...', '']],
    ['one two', ['one two', 'one...', '']],
    ['', ['']],
  ])('such as "%s" is tried once in each length, longest first', (title, lengths) => {
    const { tried, fits } = upTo(-1);
    expect(longestThatFits(title, fits, bare)).toBeUndefined();
    expect(tried).toEqual(lengths);
  });
});

describe('words around links', () => {
  const LINK = 'https://a.example';
  const VOD = 'https://a.example/1';
  const cut = (words: string, most: number, links: readonly string[] = [LINK]) =>
    cutAround(words, links, upTo(most).fits, bare);

  test.each([
    ['one two https://a.example', 24, 'one... https://a.example'],
    ['one two https://a.example', 23, 'https://a.example'],
    ['one https://a.example two three', 31, 'one https://a.example two...'],
    ['one https://a.example two three', 27, 'one... https://a.example'],
    ['one https://a.example two three', 23, 'https://a.example'],
    ['one, (two https://a.example', 27, 'one... https://a.example'],
  ])('such as "%s" are cut from the end to %i characters', (words, most, text) => {
    expect(cut(words, most)).toBe(text);
  });

  test('that are stuck to a link go, and the link stays whole', () => {
    expect(cut('one two (https://a.example)!', 24)).toBe('one... https://a.example');
    expect(cut('one two (https://a.example)!', 1)).toBe(LINK);
  });

  test('go before either link, then the second link goes', () => {
    const words = `one ${LINK} ${VOD} two`;
    expect(cut(words, 44, [VOD, LINK])).toBe(`one... ${LINK} ${VOD}`);
    expect(cut(words, 43, [VOD, LINK])).toBe(`${LINK} ${VOD}`);
    expect(cut(words, 37, [VOD, LINK])).toBe(`${LINK} ${VOD}`);
    expect(cut(words, 36, [VOD, LINK])).toBe(LINK);
  });

  test('without a link in them are replaced by the link, or by nothing if there is none', () => {
    expect(cut('one two three', 10)).toBe('one two...');
    expect(cut('one two', 6)).toBe('one...');
    expect(cut('one two', 5)).toBe(LINK);
    expect(cut('one two', 5, [])).toBe('');
  });

  test('go one after the other, from the end', () => {
    const { tried, fits } = upTo(-1);
    expect(cutAround(`one ${LINK} two three`, [LINK], fits, (words) => `LIVE: ${words}`)).toBe(
      `LIVE: ${LINK}`,
    );
    expect(tried).toEqual([`LIVE: one ${LINK} two...`, `LIVE: one... ${LINK}`, `LIVE: ${LINK}`]);
  });
});
