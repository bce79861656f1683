import type { Core } from '../core';
import type { Field } from '../entities/field';
import type { Json } from '../entities/json';
import { isObject } from '../entities/json';
import type { Project } from '../entities/project';
import { badField, badRequest, JiraError } from '../errors';
import { KINDS } from '../fields/kinds';
import { operate } from '../fields/operations';
import { findField } from '../fields/registry';

/** What an edit, a creation or a transition asks to change. */
export interface ParsedEdit {
  values: Record<string, Json>;
  comments: unknown[];
}

export interface EditTarget {
  core: Core;
  project: Project;
  /** The values that operations start from. */
  current: Record<string, Json>;
  /** Whether a field may be set here. */
  settable(field: Field): boolean;
}

function notSettable(id: string): JiraError {
  return badField(id, `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

function fieldFor(target: EditTarget, id: string): Field {
  const field = findField(target.core, id);
  if (!field || field.readOnly || !target.settable(field)) throw notSettable(id);
  return field;
}

function section(body: Record<string, unknown>, name: string): [string, unknown][] {
  const value = body[name];
  if (value === undefined || value === null) return [];
  if (!isObject(value))
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return Object.entries(value);
}

function commentsIn(operations: unknown): unknown[] {
  if (!Array.isArray(operations)) throw badField('comment', 'data was not an array');
  return operations.map((operation) => {
    const added = isObject(operation) ? operation['add'] : undefined;
    if (!isObject(added)) throw badField('comment', 'Comment body can not be empty!');
    return added['body'];
  });
}

/** Gathers what is wrong with each field, so that one answer names all of them. */
class Problems {
  private readonly errors = new Map<string, string>();
  private readonly messages: string[] = [];

  attempt(work: () => void): void {
    try {
      work();
    } catch (problem) {
      if (!(problem instanceof JiraError)) throw problem;
      for (const [id, message] of Object.entries(problem.errors)) this.errors.set(id, message);
      this.messages.push(...problem.messages);
    }
  }

  check(): void {
    if (this.messages.length + this.errors.size === 0) return;
    throw new JiraError(400, this.messages, Object.fromEntries(this.errors));
  }
}

/** Reads `fields` and `update` of a request. Throws one error that names every field that is wrong. */
export function parseEdit(body: Record<string, unknown>, target: EditTarget): ParsedEdit {
  const { core, project } = target;
  const values: Record<string, Json> = {};
  const comments: unknown[] = [];
  const problems = new Problems();
  for (const [id, input] of section(body, 'fields')) {
    problems.attempt(() => {
      const field = fieldFor(target, id);
      const current = target.current[field.id] ?? KINDS[field.kind].empty;
      values[field.id] = KINDS[field.kind].parse(input, { core, field, project, current });
    });
  }
  for (const [id, operations] of section(body, 'update')) {
    problems.attempt(() => {
      if (id === 'comment') return void comments.push(...commentsIn(operations));
      const field = fieldFor(target, id);
      if (values[field.id] !== undefined)
        throw badField(id, `Field '${id}' cannot appear in both 'fields' and 'update'`);
      const current = target.current[field.id] ?? KINDS[field.kind].empty;
      values[field.id] = operate(operations, current, { core, field, project, current });
    });
  }
  problems.check();
  return { values, comments };
}
