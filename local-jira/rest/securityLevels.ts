import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { SecurityLevel, SecurityMember, SecurityScheme } from '../jira/entities/security';
import { badRequest, notFound } from '../jira/errors';
import { renderHolder, renderLevel } from '../jira/render/security';
import { findLevel } from '../jira/security/levels';
import {
  deleteLevel,
  keepScheme,
  levelIn,
  securityScheme,
  withLevel,
  withMembers,
} from '../jira/security/schemes';
import { valuesOf } from '../jira/tables';
import { demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { holderInput, readHolder } from './holders';
import { listOf, objectOf, param, signedIn } from './http';
import { page } from './page';
import { safely } from './parse';
import { levelsInput, newLevels } from './securitySchemes';
import { finishedTask } from './taskView';

interface Entry {
  scheme: SecurityScheme;
  level: SecurityLevel;
}

const members = z.object({ members: z.array(holderInput).min(1) });
const change = z.object({
  name: z.string().trim().min(1).max(60).optional(),
  description: z.string().max(255).optional(),
});
const defaults = z.object({
  defaultValues: z.array(z.object({ issueSecuritySchemeId: z.string(), defaultLevelId: z.string() })).min(1),
});

function entries(core: Core): Entry[] {
  return valuesOf(core.tables.securitySchemes).flatMap((scheme) =>
    scheme.levels.map((level) => ({ scheme, level })),
  );
}

function renderMember(core: Core, { scheme, level }: Entry, member: SecurityMember): JsonObject {
  const ids = { id: member.id, issueSecurityLevelId: level.id, issueSecuritySchemeId: scheme.id };
  return { ...ids, holder: renderHolder(core, member.holder) };
}

const among = (wanted: string[] | undefined, id: string): boolean => wanted?.includes(id) ?? true;

function withDefault(scheme: SecurityScheme, levelId: string): SecurityScheme {
  if (levelId !== '-1') return { ...scheme, defaultLevelId: levelIn(scheme, levelId).id };
  const { defaultLevelId: _none, ...rest } = scheme;
  return rest;
}

/** The levels of issue security schemes and who belongs to them. For Jira administrators, single levels for everybody. */
export const securityLevelRoutes: Routes = (rest, core) => {
  rest.get('/securitylevel/:level', (c) => {
    signedIn(c);
    const found = findLevel(core, param(c, 'level'));
    if (!found) throw notFound(`The issue security level with id '${param(c, 'level')}' does not exist.`);
    return c.json(renderLevel(core, found.scheme, found.level));
  });

  rest.get('/issuesecurityschemes/level', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const [ids, schemes] = [listOf(c, 'id'), listOf(c, 'schemeId')];
    const only = c.req.query('onlyDefault') === 'true';
    const found = entries(core).filter(({ scheme, level }) => {
      const isDefault = scheme.defaultLevelId === level.id;
      return among(ids, level.id) && among(schemes, scheme.id) && (!only || isDefault);
    });
    return c.json(page(c, found, ({ scheme, level }) => renderLevel(core, scheme, level)));
  });

  rest.put('/issuesecurityschemes/level/default', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(defaults, await objectOf(c));
    core.store.transaction(() => {
      for (const { issueSecuritySchemeId, defaultLevelId } of given.defaultValues)
        keepScheme(core, withDefault(securityScheme(core, issueSecuritySchemeId), defaultLevelId));
    });
    return c.body(null, 204);
  });

  rest.get('/issuesecurityschemes/level/member', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const [ids, schemes, levels] = [listOf(c, 'id'), listOf(c, 'schemeId'), listOf(c, 'levelId')];
    const found = entries(core)
      .filter(({ scheme, level }) => among(schemes, scheme.id) && among(levels, level.id))
      .flatMap((entry) => entry.level.members.map((member) => ({ entry, member })))
      .filter(({ member }) => among(ids, member.id));
    return c.json(page(c, found, ({ entry, member }) => renderMember(core, entry, member)));
  });

  rest.get('/issuesecurityschemes/:scheme/members', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const scheme = securityScheme(core, param(c, 'scheme'));
    const levels = listOf(c, 'issueSecurityLevelId');
    const found = scheme.levels
      .filter((level) => among(levels, level.id))
      .flatMap((level) => level.members.map((member) => ({ level, member })));
    const show = ({ level, member }: { level: SecurityLevel; member: SecurityMember }): JsonObject => ({
      id: Number(member.id),
      issueSecurityLevelId: Number(level.id),
      holder: renderHolder(core, member.holder),
    });
    return c.json(page(c, found, show));
  });

  rest.put('/issuesecurityschemes/:scheme/level', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(z.object({ levels: levelsInput.min(1) }), await objectOf(c));
    core.store.transaction(() => {
      const scheme = securityScheme(core, param(c, 'scheme'));
      keepScheme(
        core,
        newLevels(core, given.levels).reduce((grown, level) => withLevel(core, grown, level), scheme),
      );
    });
    return c.body(null, 204);
  });

  rest.put('/issuesecurityschemes/:scheme/level/:level', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(change, await objectOf(c));
    const scheme = securityScheme(core, param(c, 'scheme'));
    const level = levelIn(scheme, param(c, 'level'));
    const { name = level.name, description = level.description } = given;
    if (scheme.levels.some((one) => one.id !== level.id && one.name === name))
      throw badRequest(`The security level name '${name}' is already in use.`);
    const levels = scheme.levels.map((one) => (one.id === level.id ? { ...one, name, description } : one));
    keepScheme(core, { ...scheme, levels });
    return c.body(null, 204);
  });

  rest.delete('/issuesecurityschemes/:scheme/level/:level', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const scheme = securityScheme(core, param(c, 'scheme'));
    deleteLevel(core, scheme, param(c, 'level'), c.req.query('replaceWith'));
    return c.json(finishedTask(core, 'Remove security level'), 303);
  });

  rest.put('/issuesecurityschemes/:scheme/level/:level/member', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(members, await objectOf(c));
    const holders = given.members.map((one) => readHolder(core, one));
    core.store.transaction(() => {
      const scheme = securityScheme(core, param(c, 'scheme'));
      keepScheme(core, withMembers(core, scheme, param(c, 'level'), holders));
    });
    return c.body(null, 204);
  });

  rest.delete('/issuesecurityschemes/:scheme/level/:level/member/:member', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const scheme = securityScheme(core, param(c, 'scheme'));
    const level = levelIn(scheme, param(c, 'level'));
    const kept = level.members.filter(({ id }) => id !== param(c, 'member'));
    if (kept.length === level.members.length)
      throw notFound('The issue security level member does not exist.');
    const levels = scheme.levels.map((one) => (one.id === level.id ? { ...one, members: kept } : one));
    keepScheme(core, { ...scheme, levels });
    return c.body(null, 204);
  });
};
