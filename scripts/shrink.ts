import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

// A step of the build: `node scripts/shrink.ts FOLDER`. Every job downloads and parses the bundle, so comments, dead
// code and unused transliterations are removed. Names, lines and module paths stay, so that people can read and diff
// it, and stack traces make sense.
const folder = `${process.argv[2]}`;
let isWithoutChinese = false;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const path = join(folder, file);
  const { code } = await minify(withoutChinese(readFileSync(path, 'utf8')), {
    module: true,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, toplevel: true, unused: true },
    // V8 stores a string in half the memory if it is all ASCII.
    format: { ascii_only: true, beautify: true, comments: / MODULE: /, indent_level: 1 },
  });
  writeFileSync(path, `${compiledAtOnce(`${code}`)}\n`);
}
if (!isWithoutChinese) throw new Error('The spellings of any-ascii are not where they were.');

/**
 * Removes any-ascii's transliterations of Chinese characters, three fifths of its data, because `src/messages/gsm7.ts`
 * drops words with such characters. A block of 256 characters is removed only if all of them are Chinese.
 */
function withoutChinese(code: string): string {
  return code.replace(/^case (\d+):\s*return ?".*"$/gm, (line, block) => {
    const characters = Array.from({ length: 256 }, (_, index) => Number(block) * 256 + index)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !/\p{Unassigned}|\p{Surrogate}/u.test(character));
    const isChinese = characters.length > 0 && characters.every((each) => /\p{Script=Han}/u.test(each));
    isWithoutChinese ||= isChinese;
    return isChinese ? '' : line;
  });
}

/**
 * Restores the parentheses that the bundler put around each module's function, and that terser removed. V8 compiles a
 * function in parentheses at once; without them it parses it twice, when the file is loaded and when it is called.
 */
function compiledAtOnce(code: string): string {
  return code.replace(/^ (\w+): ((?:function ?)?\(.*\{)\n([\s\S]*?)\n \}(,?)$/gm, ' $1: ($2\n$3\n })$4');
}
