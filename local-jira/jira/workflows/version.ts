import { createHash } from 'node:crypto';
import type { Core } from '../core';
import type { Workflow } from '../entities/workflow';
import { JiraError } from '../errors';

/** A version as REST names it: the number, and an id that only this version has. */
export interface WorkflowVersion {
  id: string;
  versionNumber: number;
}

/** The version of a workflow. The id has the form of a UUID and follows from workflow and number. */
export function versionOf({ id, version }: Workflow): WorkflowVersion {
  const digest = createHash('sha256').update(`${id}:${version}`).digest('hex');
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
  ];
  return { id: [...parts, digest.slice(20, 32)].join('-'), versionNumber: version };
}

/** Throws when somebody else has updated the workflow since this version was read. */
export function checkVersion(core: Core, workflow: Workflow, seen: WorkflowVersion): void {
  const { id, versionNumber } = versionOf(workflow);
  if (seen.id === id && seen.versionNumber === versionNumber) return;
  throw new JiraError(core.workflowGuesses.staleWorkflowStatus, [
    'Workflow version and version token must match.',
  ]);
}

/** Keeps the next version of a workflow. Call inside the transaction in which the version was checked. */
export function saveWorkflow(core: Core, next: Workflow): Workflow {
  const saved = { ...next, version: next.version + 1, updated: core.clock.iso() };
  core.tables.workflows.put(saved.id, saved);
  return saved;
}
