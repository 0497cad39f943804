import { registerHooks } from 'node:module';
import type { Mutant } from './mutants.ts';

/** Puts a mistake into the source that is imported from now on. @throws where the source has changed under it */
export function mutate({ patches }: Mutant): void {
  const src = new URL('../../src/', import.meta.url).href;
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const own = patches.filter(({ file }) => url === `${src}${file}`);
      if (own.length === 0) return loaded;
      const source = own.reduce((text, { file, find, put }) => {
        if (text.split(find).length !== 2) throw new Error(`src/${file} has not once: ${find}`);
        return text.replace(find, () => put);
      }, String(loaded.source));
      return { ...loaded, source };
    },
  });
}
