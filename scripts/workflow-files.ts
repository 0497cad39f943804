import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readProjectFile, readYaml } from './action-file.ts';

export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: string;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  readonly path: string;
  readonly content: string;
  readonly workflow: Workflow;
}

/** The workflows of this repository. */
export function workflowFiles(): WorkflowFile[] {
  const folder = '.github/workflows';
  return readdirSync(join(ROOT, folder)).map((name) => {
    const content = readProjectFile(`${folder}/${name}`);
    return { path: `${folder}/${name}`, content, workflow: readYaml(content) };
  });
}

export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
