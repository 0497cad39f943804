'use strict';
// Loaded into a process whose cost is of interest: at its end it writes what it used, and what those used that it
// started and waited for (tar, zstd), where the system tells that.
const { readFileSync, writeFileSync } = require('node:fs');

const file = process.env.USAGE_FILE;
delete process.env.USAGE_FILE;

/** What Linux counts in, milliseconds. */
const TICK = 10;

function ofChildren() {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // cutime and cstime, the 16th and 17th field; the first two are gone.
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1000 + ofChildren(), memory: maxRSS * 1024 }));
});
