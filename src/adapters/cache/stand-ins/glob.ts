import { resolve } from 'node:path';

// By path, because `paths` in tsconfig.json leads the package's name to this file.
type Create = typeof import('../../../../node_modules/@actions/glob/lib/glob.js').create;
type OneFile = Pick<Awaited<ReturnType<Create>>, 'globGenerator'>;

/**
 * In the bundle, this stands for the package `@actions/glob` (see `paths` in tsconfig.json): what is saved is one file,
 * named without a pattern, in the folder that `src/adapters/cache/save.ts` calls the workspace.
 */
export async function create(file: Parameters<Create>[0]): Promise<OneFile> {
  return {
    globGenerator: async function* () {
      yield resolve(process.env.GITHUB_WORKSPACE ?? '', file);
    },
  };
}
