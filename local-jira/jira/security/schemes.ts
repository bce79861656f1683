import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Holder } from '../entities/permission';
import type { Project } from '../entities/project';
import type { SecurityLevel, SecurityScheme } from '../entities/security';
import { badRequest, notFound } from '../errors';
import { nextId, valuesOf } from '../tables';

export interface NewLevel {
  name: string;
  description: string;
  isDefault: boolean;
  holders: Holder[];
}

/** A scheme by id. Throws 404. */
export function securityScheme(core: Core, id: string): SecurityScheme {
  const scheme = core.tables.securitySchemes.get(id);
  if (!scheme) throw notFound(`The issue security scheme with id '${id}' does not exist.`);
  return scheme;
}

/** A level of a scheme. Throws 404. */
export function levelIn(scheme: SecurityScheme, levelId: string): SecurityLevel {
  const level = scheme.levels.find((one) => one.id === levelId);
  if (!level) throw notFound(`The issue security level with id '${levelId}' does not exist.`);
  return level;
}

/** Writes a scheme. */
export function keepScheme(core: Core, scheme: SecurityScheme): void {
  core.store.transaction(() => core.tables.securitySchemes.put(scheme.id, scheme));
}

/** The projects that use a scheme. */
export function projectsOf(core: Core, schemeId: string): Project[] {
  return valuesOf(core.tables.projects).filter((project) => project.securitySchemeId === schemeId);
}

/** The scheme with more members in one of its levels; who is a member already is not added again. */
export function withMembers(
  core: Core,
  scheme: SecurityScheme,
  levelId: string,
  holders: Holder[],
): SecurityScheme {
  const level = levelIn(scheme, levelId);
  const known = new Set(level.members.map(({ holder }) => JSON.stringify(holder)));
  const added = holders
    .filter((holder) => !known.has(JSON.stringify(holder)))
    .map((holder) => ({ id: nextId(core.tables, 'security-member'), holder }));
  const changed = { ...level, members: [...level.members, ...added] };
  return { ...scheme, levels: scheme.levels.map((one) => (one.id === levelId ? changed : one)) };
}

/** The scheme with one more level. Names are unique in a scheme. Throws 400. Call inside a transaction. */
export function withLevel(core: Core, scheme: SecurityScheme, given: NewLevel): SecurityScheme {
  const { name, description, isDefault, holders } = given;
  if (scheme.levels.some((one) => one.name === name))
    throw badRequest(`The security level name '${name}' is already in use.`);
  const id = nextId(core.tables, 'security-level');
  const level: SecurityLevel = { id, name, description, members: [] };
  const grown = { ...scheme, levels: [...scheme.levels, level] };
  return withMembers(core, isDefault ? { ...grown, defaultLevelId: id } : grown, id, holders);
}

/** Makes a scheme with its levels. Names are unique. Throws 400. */
export function createScheme(
  core: Core,
  given: { name: string; description: string; levels: NewLevel[] },
): SecurityScheme {
  return core.store.transaction(() => {
    const { name, description } = given;
    if (valuesOf(core.tables.securitySchemes).some((one) => one.name === name))
      throw badRequest(`The issue security scheme name '${name}' is already in use.`);
    const empty: SecurityScheme = {
      id: nextId(core.tables, 'security-scheme'),
      name,
      description,
      levels: [],
    };
    const scheme = given.levels.reduce((grown, level) => withLevel(core, grown, level), empty);
    keepScheme(core, scheme);
    return scheme;
  });
}

/** Deletes a scheme that no project uses. Throws 400 when one does. */
export function deleteScheme(core: Core, id: string): void {
  core.store.transaction(() => {
    securityScheme(core, id);
    if (projectsOf(core, id).length > 0)
      throw badRequest('The issue security scheme is in use by at least one project and cannot be deleted.');
    core.tables.securitySchemes.remove(id);
  });
}

/**
 * Gives the issues that `concerns` picks another level, quietly: administration of levels leaves no changelog.
 * `next` answers the new level's id, or null for none.
 */
export function relabel(
  core: Core,
  concerns: (issue: Issue) => boolean,
  next: (levelId: string) => string | null,
): void {
  for (const issue of valuesOf(core.tables.issues)) {
    const now = issue.values['security'];
    if (typeof now !== 'string' || !concerns(issue)) continue;
    const security = next(now);
    if (security !== now)
      core.tables.issues.put(issue.id, { ...issue, values: { ...issue.values, security } });
  }
}

/** Deletes a level; its issues get the replacement, or none. Throws 404 and 400. */
export function deleteLevel(
  core: Core,
  scheme: SecurityScheme,
  levelId: string,
  replaceWith: string | undefined,
): void {
  core.store.transaction(() => {
    levelIn(scheme, levelId);
    if (replaceWith !== undefined) levelIn(scheme, replaceWith);
    if (replaceWith === levelId) throw badRequest('A level cannot be replaced with itself.');
    const { defaultLevelId, ...rest } = scheme;
    const levels = scheme.levels.filter((one) => one.id !== levelId);
    const kept = defaultLevelId === undefined || defaultLevelId === levelId ? {} : { defaultLevelId };
    keepScheme(core, { ...rest, ...kept, levels });
    relabel(
      core,
      () => true,
      (now) => (now === levelId ? (replaceWith ?? null) : now),
    );
  });
}

/** Gives a project another scheme, or none. Issues keep the levels that the mapping names, others lose theirs. */
export function assignScheme(
  core: Core,
  project: Project,
  schemeId: string | undefined,
  mapping: Map<string, string>,
): void {
  core.store.transaction(() => {
    const levels = schemeId === undefined ? [] : securityScheme(core, schemeId).levels;
    const offered = new Set(levels.map(({ id }) => id));
    const { securitySchemeId: _before, ...rest } = project;
    core.tables.projects.put(project.id, {
      ...rest,
      ...(schemeId === undefined ? {} : { securitySchemeId: schemeId }),
    });
    relabel(
      core,
      (issue) => issue.projectId === project.id,
      (now) => {
        const next = mapping.get(now) ?? now;
        return offered.has(next) ? next : null;
      },
    );
  });
}
