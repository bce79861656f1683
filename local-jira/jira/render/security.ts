import type { Core } from '../core';
import type { JsonObject } from '../entities/json';
import type { Holder } from '../entities/permission';
import type { SecurityLevel, SecurityScheme } from '../entities/security';

/** A level as issues carry it. */
export function renderLevelRef(core: Core, { id, name, description }: SecurityLevel): JsonObject {
  return { self: `${core.siteUrl()}/rest/api/3/securitylevel/${id}`, id, description, name };
}

/** A level with the scheme that it belongs to. */
export function renderLevel(core: Core, scheme: SecurityScheme, level: SecurityLevel): JsonObject {
  const isDefault = scheme.defaultLevelId === level.id;
  return { ...renderLevelRef(core, level), isDefault, issueSecuritySchemeId: scheme.id };
}

/** A scheme, with its levels when they are asked for. Ids of schemes are numbers here, ids of levels text. */
export function renderSecurityScheme(core: Core, scheme: SecurityScheme, withLevels: boolean): JsonObject {
  const { id, name, description, defaultLevelId } = scheme;
  return {
    self: `${core.siteUrl()}/rest/api/3/issuesecurityschemes/${id}`,
    id: Number(id),
    name,
    description,
    ...(defaultLevelId === undefined ? {} : { defaultSecurityLevelId: Number(defaultLevelId) }),
    ...(withLevels ? { levels: scheme.levels.map((level) => renderLevel(core, scheme, level)) } : {}),
  };
}

/** Who holds something. `value` is the id of the account, group or role; groups also show their name, as Jira does. */
export function renderHolder(core: Core, holder: Holder): JsonObject {
  if (!('parameter' in holder)) return { type: holder.type };
  const { type, parameter } = holder;
  const shown = type === 'group' ? (core.tables.groups.get(parameter)?.name ?? parameter) : parameter;
  return { type, parameter: shown, value: parameter };
}
