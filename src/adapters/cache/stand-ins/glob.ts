import { resolve } from 'node:path';

// Imported by path, because `paths` in tsconfig.json maps the package's name to this file.
type Create = typeof import('../../../../node_modules/@actions/glob/lib/glob.js').create;
type OneFile = Pick<Awaited<ReturnType<Create>>, 'globGenerator'>;

/**
 * Replaces the package `@actions/glob` in the bundle (see `paths` in tsconfig.json). A save has one file, named without
 * a pattern, in the folder that `src/adapters/cache/save.ts` sets as the workspace.
 */
export async function create(file: Parameters<Create>[0]): Promise<OneFile> {
  return {
    globGenerator: async function* () {
      yield resolve(process.env.GITHUB_WORKSPACE ?? '', file);
    },
  };
}
