'use strict';
// Loaded into a process whose memory is of interest: it dies when it takes more than it may.
const MOST = 300_000_000;
setInterval(() => {
  if (process.memoryUsage.rss() > MOST) process.kill(process.pid, 'SIGKILL');
}, 10).unref();
