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

/** The most memory it took, in bytes. On Linux, `maxRSS` of a child is at least what its parent had when it began. */
function peakMemory() {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kilobytes = process.resourceUsage().maxRSS] = /^VmHWM:\s+(\d+)/m.exec(status) ?? [];
  return Number(kilobytes) * 1024;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1000 + ofChildren(), memory: peakMemory() }));
});
