import type { Core } from '../core';
import type { Project, Version } from '../entities/project';
import { badField, badRequest } from '../errors';
import type { Caller } from '../hooks';
import { renderVersion } from '../render/entities';
import { emitEvent } from './emit';
import { demandAdminister, freshId, projectWith, swapPart } from './projectParts';

/** What is given of a version; days as `2026-12-01`, null takes a day away. */
export interface VersionChange {
  name?: string | undefined;
  description?: string | undefined;
  released?: boolean | undefined;
  archived?: boolean | undefined;
  startDate?: string | null | undefined;
  releaseDate?: string | null | undefined;
}

const missing = (id: string): string => `Could not find version for id '${id}'`;

/** A version that the caller may see, and its project. Throws 404 in Jira's words. */
export function visibleVersion(
  core: Core,
  caller: Caller,
  id: string,
): { project: Project; version: Version } {
  const has = (project: Project) => project.versions.some((one) => one.id === id);
  const project = projectWith(core, caller, has, missing(id));
  const version = project.versions.find((one) => one.id === id);
  if (!version) throw badRequest(missing(id));
  return { project, version };
}

/** The site-wide event `avi:jira:<verb>:version`. */
function announce(
  core: Core,
  caller: Caller,
  verb: string,
  about: { version: Version; project: Project },
): void {
  const { id, key } = about.project;
  const version = { ...renderVersion(core, about.version, id), project: { id, key } };
  emitEvent(core, caller, `avi:jira:${verb}:version`, { version });
}

function checkName(project: Project, name: string, own?: string): void {
  if (name.trim() === '') throw badField('name', 'You must specify a valid version name');
  if (name.length > 255) throw badField('name', 'The version name is too long. It can have 255 characters.');
  if (project.versions.some((one) => one.id !== own && one.name === name))
    throw badField('name', 'A version with this name already exists in this project.');
}

function checkDates({ startDate, releaseDate }: Version): void {
  if (startDate !== undefined && releaseDate !== undefined && startDate > releaseDate)
    throw badField('releaseDate', 'The start date must be before the release date.');
}

const keepVersions = (core: Core, project: Project, versions: Version[]): void =>
  core.tables.projects.put(project.id, { ...project, versions });

function changed(version: Version, change: VersionChange): Version {
  const { startDate, releaseDate, ...others } = { ...version, ...dropUndefined(change) };
  const days = { ...(startDate && { startDate }), ...(releaseDate && { releaseDate }) };
  return { ...others, ...days };
}

function dropUndefined(change: VersionChange): {
  [K in keyof VersionChange]?: Exclude<VersionChange[K], undefined>;
} {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Creates a version at the end of the project's. */
export function createVersion(core: Core, caller: Caller, project: Project, change: VersionChange): Version {
  return core.store.transaction(() => {
    demandAdminister(core, caller, project, 'versions');
    checkName(project, change.name ?? '');
    const blank = {
      id: freshId(core, 'version'),
      name: '',
      description: '',
      released: false,
      archived: false,
    };
    const version = changed(blank, change);
    checkDates(version);
    keepVersions(core, project, [...project.versions, version]);
    announce(core, caller, 'created', { version, project });
    return version;
  });
}

/** What the changes of a version are called, besides the update. */
function verbs(before: Version, after: Version): string[] {
  const turned = (is: boolean, was: boolean, on: string, off: string): string[] =>
    is === was ? [] : [is ? on : off];
  return [
    'updated',
    ...turned(after.released, before.released, 'released', 'unreleased'),
    ...turned(after.archived, before.archived, 'archived', 'unarchived'),
  ];
}

/** Changes a version; releasing and archiving are told apart from other changes. */
export function changeVersion(core: Core, caller: Caller, id: string, change: VersionChange): Version {
  return core.store.transaction(() => {
    const { project, version } = visibleVersion(core, caller, id);
    demandAdminister(core, caller, project, 'versions');
    const after = changed(version, change);
    checkName(project, after.name, id);
    checkDates(after);
    keepVersions(
      core,
      project,
      project.versions.map((one) => (one.id === id ? after : one)),
    );
    for (const verb of verbs(version, after)) announce(core, caller, verb, { version: after, project });
    return after;
  });
}

export type Position = { after: string } | { position: 'Earlier' | 'Later' | 'First' | 'Last' };

function placeFor(others: Version[], at: number, where: Position): number {
  if ('after' in where) return others.findIndex(({ id }) => id === where.after) + 1;
  const places = { First: 0, Last: others.length, Earlier: Math.max(0, at - 1), Later: at + 1 };
  return places[where.position];
}

/** Moves a version within the order of the project. */
export function placeVersion(core: Core, caller: Caller, id: string, where: Position): Version {
  return core.store.transaction(() => {
    const { project, version } = visibleVersion(core, caller, id);
    demandAdminister(core, caller, project, 'versions');
    const others = project.versions.filter((one) => one.id !== id);
    if ('after' in where && !others.some((one) => one.id === where.after))
      throw badRequest(missing(where.after));
    const place = placeFor(others, project.versions.indexOf(version), where);
    keepVersions(core, project, [...others.slice(0, place), version, ...others.slice(place)]);
    announce(core, caller, 'moved', { version, project });
    return version;
  });
}

/** Deletes a version; issues that have it get the given ones instead, or none. */
export function removeVersion(
  core: Core,
  caller: Caller,
  id: string,
  by: { fix?: string | undefined; affected?: string | undefined; verb?: 'deleted' | 'merged' },
): void {
  core.store.transaction(() => {
    const { project, version } = visibleVersion(core, caller, id);
    demandAdminister(core, caller, project, 'versions');
    for (const other of [by.fix, by.affected].filter((one) => one !== undefined)) {
      const known = other !== id && project.versions.some((one) => one.id === other);
      if (!known) throw badRequest(missing(other));
    }
    swapPart(core, caller, project, { field: 'fixVersions', id, by: by.fix });
    swapPart(core, caller, project, { field: 'versions', id, by: by.affected });
    keepVersions(
      core,
      project,
      project.versions.filter((one) => one.id !== id),
    );
    announce(core, caller, by.verb ?? 'deleted', { version, project });
  });
}
