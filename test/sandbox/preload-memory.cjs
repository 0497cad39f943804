'use strict';
// Loaded into a process to limit its memory: ends it at the limit.
const MOST = 300_000_000;
setInterval(() => {
  if (process.memoryUsage.rss() > MOST) process.kill(process.pid, 'SIGKILL');
}, 10).unref();
