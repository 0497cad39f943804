import { resolve } from 'node:path';

/**
 * In the bundle, this stands for the package `@actions/glob` (see `paths` in tsconfig.json): what is saved is one file,
 * named without a pattern, in the folder that `src/adapters/cache/save.ts` calls the workspace.
 */
export async function create(file: string): Promise<{ globGenerator(): AsyncGenerator<string> }> {
  return {
    globGenerator: async function* () {
      yield resolve(process.env.GITHUB_WORKSPACE ?? '', file);
    },
  };
}
