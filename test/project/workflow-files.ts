import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, readProjectFile } from './action-file.ts';

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
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

/** A workflow as written; all scalars are text, and `on` is a name like any other. */
export function readWorkflow(content: string): Workflow {
  return parse(content, { schema: 'failsafe' });
}

/** The workflows of this repository. */
export function workflowFiles(): WorkflowFile[] {
  const folder = '.github/workflows';
  return readdirSync(join(ROOT, folder)).map((name) => {
    const content = readProjectFile(`${folder}/${name}`);
    return { path: `${folder}/${name}`, content, workflow: readWorkflow(content) };
  });
}

export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
