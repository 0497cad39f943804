'use strict';
// Loaded into a process that ends before the engine's optimizing compilers pay off. Built-in modules come first:
// Node.js has them compiled, but only for its own flags. What belongs to the repository is compiled once for all runs.
const { enableCompileCache } = require('node:module');
const { join, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');

require('node:assert');
require('node:child_process');
require('node:dgram');
require('node:https');
require('node:os');
require('node:stream/consumers');
require('node:stream/promises');
require('node:zlib');

for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);

const root = join(__dirname, '..', '..');
if (process.argv[1].startsWith(root + sep))
  enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
