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

describe('a title is cut', () => {
  test.each([
    ['not at all, where it fits', 'one two three', 13, 'one two three'],
    ['between words', 'one two three', 12, 'one two...'],
    ['at the word before, with a character less', 'one two three', 9, 'one...'],
    ['away, where no word fits', 'one two three', 5, ''],
    ['without the marks at the cut', 'one, - (two three', 16, 'one, - (two...'],
    ['without any of the marks at the cut', 'one! -- [two three', 12, 'one...'],
    ['at a word, though without its last marks it would fit', 'one two!!!!', 10, 'one...'],
    ['away, rather than to marks alone', '- two', 4, ''],
    ['within its first word, where eight letters stay', 'abcdefghijkl mno', 11, 'abcdefgh...'],
    ['within its only word', 'abcdefghijklmn', 13, 'abcdefghij...'],
    ['away, where only seven letters would stay', 'abcdefghijkl mno', 10, ''],
    ['not amid a letter of several characters', 'abcdefgh👨‍👩‍👧xyz', 18, 'abcdefgh...'],
  ])('%s', (_what, title, most, text) => {
    expect(longestThatFits(title, upTo(most).fits, bare)).toBe(text);
  });

  test('to what fits with the words around it', () => {
    const around = (title: string) => `<${title}>`;
    expect(longestThatFits('one two', upTo(8).fits, around)).toBe('<one...>');
    expect(longestThatFits('one two', upTo(7).fits, around)).toBe('<>');
  });

  test('in vain, where the words around it do not fit', () => {
    expect(longestThatFits('one', upTo(1).fits, () => 'xx')).toBeUndefined();
  });

  test('first where a list divides, then between words', () => {
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
  ])('by as little as needed: of "%s" each length is tried once, longest first', (title, lengths) => {
    const { tried, fits } = upTo(-1);
    expect(longestThatFits(title, fits, bare)).toBeUndefined();
    expect(tried).toEqual(lengths);
  });
});

describe('words around links are left out from the end', () => {
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
  ])('"%s" in %i characters', (words, most, text) => {
    expect(cut(words, most)).toBe(text);
  });

  test('a link loses what is stuck to it, not a character of its own', () => {
    expect(cut('one two (https://a.example)!', 24)).toBe('one... https://a.example');
    expect(cut('one two (https://a.example)!', 1)).toBe(LINK);
  });

  test('both links stay while there is room for both, then the first', () => {
    const words = `one ${LINK} ${VOD} two`;
    expect(cut(words, 44, [VOD, LINK])).toBe(`one... ${LINK} ${VOD}`);
    expect(cut(words, 43, [VOD, LINK])).toBe(`${LINK} ${VOD}`);
    expect(cut(words, 37, [VOD, LINK])).toBe(`${LINK} ${VOD}`);
    expect(cut(words, 36, [VOD, LINK])).toBe(LINK);
  });

  test('words without a link give way to one, or to nothing where there is none', () => {
    expect(cut('one two three', 10)).toBe('one two...');
    expect(cut('one two', 6)).toBe('one...');
    expect(cut('one two', 5)).toBe(LINK);
    expect(cut('one two', 5, [])).toBe('');
  });

  test('what is left out is as little as needed, one word after the other', () => {
    const { tried, fits } = upTo(-1);
    expect(cutAround(`one ${LINK} two three`, [LINK], fits, (words) => `LIVE: ${words}`)).toBe(
      `LIVE: ${LINK}`,
    );
    expect(tried).toEqual([`LIVE: one ${LINK} two...`, `LIVE: one... ${LINK}`, `LIVE: ${LINK}`]);
  });
});
