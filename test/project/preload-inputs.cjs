// Notes each input that the process asks its environment for, by name, in the file that NOTE_INPUTS_IN names.
const { appendFileSync } = require('node:fs');

const { NOTE_INPUTS_IN: file, ...environment } = process.env;

process.env = new Proxy(environment, {
  get(variables, name) {
    if (String(name).startsWith('INPUT_')) appendFileSync(file, `${String(name).slice(6).toLowerCase()}\n`);
    return variables[name];
  },
});
