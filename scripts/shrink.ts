import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

// A step of the build: `node scripts/shrink.ts FOLDER`. What each job downloads and reads is what can run:
// comments, code that nothing calls and spellings that nobody asks for go. Names, lines and where each part is from
// stay, so that the bundle can still be read and compared, and an error still says where it was.
const folder = `${process.argv[2]}`;
let isWithoutChinese = false;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const path = join(folder, file);
  const { code } = await minify(withoutChinese(readFileSync(path, 'utf8')), {
    module: true,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, toplevel: true, unused: true },
    // Text that is all ASCII takes half the memory.
    format: { ascii_only: true, beautify: true, comments: / MODULE: /, indent_level: 1 },
  });
  writeFileSync(path, `${compiledAtOnce(`${code}`)}\n`);
}
if (!isWithoutChinese) throw new Error('The spellings of any-ascii are not where they were.');

/**
 * Without any-ascii's spellings of Chinese characters, three fifths of its data: `src/messages/gsm7.ts` leaves out words
 * that have any. They are in blocks of 256 characters; one that holds others too is kept.
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
 * With each module in parentheses, as the bundler wrote it: what stands in them is compiled at once, and all else is
 * parsed when the file is loaded, and again when it is called.
 */
function compiledAtOnce(code: string): string {
  return code.replace(/^ (\w+): ((?:function ?)?\(.*\{)\n([\s\S]*?)\n \}(,?)$/gm, ' $1: ($2\n$3\n })$4');
}
