'use strict';
// Loaded into a process to record what it loads: writes the name of each module file.
const { appendFileSync } = require('node:fs');
const { registerHooks } = require('node:module');

const file = process.env.LOADED_FILE;
registerHooks({
  load: (url, context, nextLoad) => {
    if (url.startsWith('file:')) appendFileSync(file, `${url}\n`);
    return nextLoad(url, context);
  },
});
