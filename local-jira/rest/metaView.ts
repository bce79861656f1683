import type { Core } from '../jira/core';
import type { Field, FieldKind } from '../jira/entities/field';
import type { Issue } from '../jira/entities/issue';
import type { Json, JsonObject } from '../jira/entities/json';
import type { Project } from '../jira/entities/project';
import { allFields } from '../jira/fields/registry';
import { projectOf } from '../jira/issues/read';
import { renderLevelRef } from '../jira/render/security';
import { schemeOf } from '../jira/security/levels';
import { renderIssueType, renderNamed, renderPriority } from '../jira/render/entities';
import { valuesOf } from '../jira/tables';

const LISTS = new Set<FieldKind>(['labels', 'components', 'versions', 'users', 'options']);

type Allowed = (core: Core, project: Project, field: Field) => Json[];

const named =
  (
    collection: string,
    entities: (project: Project) => { id: string; name: string; description: string }[],
  ): Allowed =>
  (core, project) =>
    entities(project).map((one) =>
      renderNamed(core, collection, { id: one.id, name: one.name, description: one.description }),
    );

const ALLOWED: Partial<Record<FieldKind, Allowed>> = {
  priority: (core) => valuesOf(core.tables.priorities).map((one) => renderPriority(core, one)),
  resolution: (core) => valuesOf(core.tables.resolutions).map((one) => renderNamed(core, 'resolution', one)),
  issuetype: (core, project) =>
    valuesOf(core.tables.issueTypes)
      .filter((type) => project.issueTypeIds.includes(type.id))
      .map((type) => renderIssueType(core, type)),
  security: (core, project) =>
    (schemeOf(core, project)?.levels ?? []).map((level) => renderLevelRef(core, level)),
  components: named('component', (project) => project.components),
  versions: named('version', (project) => project.versions),
  option: (core, _project, field) =>
    field.options.map((one) => ({
      ...one,
      self: `${core.siteUrl()}/rest/api/3/customFieldOption/${one.id}`,
    })),
  options: (core, _project, field) =>
    field.options.map((one) => ({
      ...one,
      self: `${core.siteUrl()}/rest/api/3/customFieldOption/${one.id}`,
    })),
};

/** What a screen asks for in one field. */
export function fieldMeta(core: Core, project: Project, field: Field, required: boolean): JsonObject {
  const operations = LISTS.has(field.kind) ? ['add', 'set', 'remove'] : ['set'];
  const values = ALLOWED[field.kind]?.(core, project, field);
  const head = { required, schema: { ...field.schema }, name: field.name, key: field.id, operations };
  return { ...head, hasDefaultValue: field.id === 'priority', ...(values ? { allowedValues: values } : {}) };
}

const REQUIRED = new Set(['summary', 'issuetype', 'project']);
const NEVER = new Set(['environment']);

/** The fields that people may set when they create or edit an issue of a project. */
export function editableFields(core: Core, project: Project, creating: boolean): Field[] {
  return allFields(core).filter((field) => {
    if (field.readOnly || NEVER.has(field.id)) return false;
    if (field.kind === 'security') return schemeOf(core, project) !== undefined;
    return creating || field.id !== 'project';
  });
}

export function isRequired(field: Field): boolean {
  return REQUIRED.has(field.id);
}

export function editMeta(core: Core, issue: Issue): JsonObject {
  const project = projectOf(core, issue);
  const fields = editableFields(core, project, false).map((field): [string, JsonObject] => [
    field.id,
    fieldMeta(core, project, field, isRequired(field)),
  ]);
  return { fields: Object.fromEntries(fields) };
}
