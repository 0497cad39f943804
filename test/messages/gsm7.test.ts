import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGsm7, plainPunctuation, titleInGsm7, toGsm7 } from '../../src/messages/gsm7.ts';

describe('a text in GSM-7', () => {
  test.each([
    [
      'é è à ù ì ò ñ ü ö ä å ø æ ß Ç É Ñ £ € ¥ § ¿ ¡ @ Ω stay',
      'é è à ù ì ò ñ ü ö ä å ø æ ß Ç É Ñ £ € ¥ § ¿ ¡ @ Ω stay',
    ],
    ['[brackets] {braces} ~ ^ \\ | stay', '[brackets] {braces} ~ ^ \\ | stay'],
    ['“curly” ‘quotes’ «too» — and – dashes…', '"curly" \'quotes\' "too" - and - dashes...'],
    ['a • b · c │ d', 'a - b - c | d'],
    ['🎮 game 🔥🔥 on 🎉!', 'game on!'],
    ['gg🔥wp 👋🏽 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', 'gg wp'],
    ['1️⃣0️⃣ wins', '10 wins'],
    ['🇫🇷 flag', 'flag'],
    ['𝓕𝓪𝓷𝓬𝔂 𝕞𝕒𝕥𝕙 ｆｕｌｌ ᴛɪɴʏ 🅻🅸🆅🅴 ⓛⓘⓥⓔ', 'Fancy math full tiny LIVE live'],
    ['½ price, 360° n°5 ™ № 6', '1/2 price, 360 no5 TM No 6'],
    ['★ stars ★★ and ♪ notes ═ lines', 'stars - and notes - lines'],
    ['Привет, новый мир', 'Privet, novyy mir'],
    ['НОЧЬ Щи', 'NOCH Shchi'],
    ['œuvre ŒUVRE', 'oeuvre OEUVRE'],
    ['« oui », dit-il »Ja« und «no»', '"oui", dit-il "Ja" und "no"'],
    ['Σήμερα ΣΗΜΕΡΑ', 'Simera SIMERA'],
    ['Türkçe yayın, İstanbul’dan', "Türkce yayin, Istanbul'dan"],
    ['Zażółć gęślą jaźń', 'Zazolc gesla jazn'],
    ['안녕하세요 여러분', 'annyeonghaseyo yeoleobun'],
    ['マインクラフト', 'mainkurafuto'],
    ['เล่นเกมกับน้องๆ', 'lenkemkabnong'],
    ['بث مباشر', 'bth mbashr'],
    ['zero\u200bwidth \u202Eright to left', 'zerowidth right to left'],
    ['Z\u0338\u0321\u0315algo e\u0301', 'Zalgo é'],
    ['line\nbreak\ttab\u3000wide', 'line break tab wide'],
    ['`tick`', "'tick'"],
    ['配信', ''],
    ['APEX配信5日目 ソロ', 'APEX soro'],
    ['APEX配信LIVE', 'APEX LIVE'],
    ['Δx Δxę ęΔ', 'Δx Δxe eΔ'],
    ['мояЩЩ ЩЩмоя', 'moyaShchShch ShchShchmoya'],
    ['a ★ b, •first ★last', 'a - b, -first last'],
    ['𝄆 chorus 𝄇', 'chorus'],
    ['« 🔥 oui 🔥 » et «non', '"oui" et "non'],
    ['dit « oui »', 'dit "oui"'],
    ['‹one› ʻokina', "'one' 'okina"],
    ['أحمد إسلام آدم على مدرسة', "ahmd islam adm 'la mdrsa"],
    ['СОЛЬ день มากๆ', 'SOL den mak'],
  ])('%s becomes %s', (text, carried) => {
    expect(toGsm7(text)).toBe(carried);
  });

  test('is in GSM-7, and does not change once more, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const carried = toGsm7(text);
        expect(isGsm7(carried)).toBe(true);
        expect(toGsm7(carried)).toBe(carried);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a title', () => {
  test.each([
    ['━━━ Title ━━━', 'Title'],
    ['═══Title═══', 'Title'],
    ['| Title | | part 2 |', 'Title | part 2'],
    ['🔥|🔥 Chill 🔥|🔥', 'Chill'],
    ['~*~ chill ~*~', 'chill'],
    ['꧁༺ Name ༻꧂', 'Name'],
    ['(🔥) hi [ ] (^_^) [you 🔥]', 'hi [you]'],
    ['a ｡･:*:･ﾟ★ b -> c', 'a - b -> c'],
    ['雑 APEX RANKED', 'APEX RANKED'],
    ['【🔴LIVE】 new', '[LIVE] new'],
    ['HYPE!!!!!!!! WHAT?????', 'HYPE!!! WHAT???'],
    ['C++ & C# | f*** <3 -50% +18 #ad !merch', 'C++ & C# | f*** <3 -50% +18 #ad !merch'],
    ['https://example.com/a__b--c', 'https://example.com/a__b--c'],
    ['Salut ! ça va ?', 'Salut ! ca va ?'],
  ])('%s loses its decoration', (title, carried) => {
    expect(titleInGsm7(title)).toBe(carried);
  });

  test.each([
    ['配信日 abcdefg', 'abcdefg'],
    ['配信日目 abcdefgh', ''],
    [
      'a long evening of building things with friends 配信 and 日',
      'a long evening of building things with friends and',
    ],
  ])('%s becomes "%s": it may lose three letters of ten, and no more', (title, carried) => {
    expect(titleInGsm7(title)).toBe(carried);
  });

  test.each([
    '🔥🔥🔥',
    '| |',
    '- -',
    '...',
    '★ ♪',
    '',
    '雑談',
    '【雑談】初見さん大歓迎!',
    '【APEX】初見さん大歓迎!',
    '第5回 w 雑談',
  ])('"%s" says nothing in GSM-7 and is left out', (title) => {
    expect(titleInGsm7(title)).toBe('');
  });
});

test('plain punctuation changes quotes, dashes and dots alone', () => {
  expect(plainPunctuation('“雑談” — it’s 🔥… ✨é')).toBe('"雑談" - it\'s 🔥... ✨é');
});
