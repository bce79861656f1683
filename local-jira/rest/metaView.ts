import type { Core } from '../jira/core';
import type { Field, FieldKind } from '../jira/entities/field';
import type { Issue } from '../jira/entities/issue';
import type { Json, JsonObject } from '../jira/entities/json';
import type { Project } from '../jira/entities/project';
import { allFields } from '../jira/fields/registry';
import type { Caller } from '../jira/hooks';
import { projectOf } from '../jira/issues/read';
import { renderLevelRef } from '../jira/render/security';
import { takesLevelOfParent } from '../jira/security/inherit';
import { offeredLevels } from '../jira/security/offered';
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
export function editableFields(core: Core, caller: Caller, project: Project, creating: boolean): Field[] {
  return allFields(core).filter((field) => {
    if (field.readOnly || NEVER.has(field.id)) return false;
    if (field.kind === 'security') return offeredLevels(core, caller, project).length > 0;
    return creating || field.id !== 'project';
  });
}

export function isRequired(field: Field): boolean {
  return REQUIRED.has(field.id);
}

/** What a screen asks of one person in one field: of security levels, those that they may give. */
export function personalMeta(core: Core, caller: Caller, project: Project, field: Field): JsonObject {
  const meta = fieldMeta(core, project, field, isRequired(field));
  if (field.kind !== 'security') return meta;
  const levels = offeredLevels(core, caller, project).map((level) => renderLevelRef(core, level));
  return { ...meta, allowedValues: levels };
}

/** What somebody may edit of an issue. The level of a sub-task is its parent's: there is nothing to choose. */
export function editMeta(core: Core, caller: Caller, issue: Issue): JsonObject {
  const project = projectOf(core, issue);
  const fields = editableFields(core, caller, project, false)
    .filter((field) => field.kind !== 'security' || !takesLevelOfParent(core, issue.values))
    .map((field): [string, JsonObject] => [field.id, personalMeta(core, caller, project, field)]);
  return { fields: Object.fromEntries(fields) };
}
