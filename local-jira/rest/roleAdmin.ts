import { z } from 'zod';
import type { Core } from '../jira/core';
import { JiraError } from '../jira/errors';
import type { Holder } from '../jira/entities/permission';
import type { ProjectRole } from '../jira/entities/people';
import { nextId, valuesOf } from '../jira/tables';
import { demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';
import { renderRoleHead, roleById } from './roleView';

const roleInput = z.object({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(4000).default(''),
});

function checkName(core: Core, name: string, self?: string): void {
  const same = valuesOf(core.tables.roles).some((role) => role.name === name && role.id !== self);
  if (same) throw new JiraError(409, [`A project role with the name '${name}' already exists.`]);
}

function mentions(holder: Holder, roleId: string): boolean {
  return holder.type === 'projectRole' && holder.parameter === roleId;
}

/** True while a permission scheme or a security level still names the role. */
function inUse(core: Core, roleId: string): boolean {
  const { schemes, securitySchemes } = core.tables;
  const granted = valuesOf(schemes).flatMap(({ grants }) => grants);
  const members = valuesOf(securitySchemes).flatMap(({ levels }) => levels.flatMap((level) => level.members));
  return [...granted, ...members].some(({ holder }) => mentions(holder, roleId));
}

/** The project roles of the site. Jira administrators change them. */
export const roleAdminRoutes: Routes = (rest, core) => {
  rest.get('/role', (c) => {
    signedIn(c);
    return c.json(valuesOf(core.tables.roles).map((role) => renderRoleHead(core, role)));
  });

  rest.post('/role', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(roleInput, await objectOf(c));
    return core.store.transaction(() => {
      checkName(core, given.name);
      const role: ProjectRole = { id: nextId(core.tables, 'role'), ...given };
      core.tables.roles.put(role.id, role);
      return c.json(renderRoleHead(core, role));
    });
  });

  rest.get('/role/:role', (c) => {
    signedIn(c);
    return c.json(renderRoleHead(core, roleById(core, param(c, 'role'))));
  });

  rest.put('/role/:role', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(roleInput, await objectOf(c));
    return core.store.transaction(() => {
      const role = { ...roleById(core, param(c, 'role')), ...given };
      checkName(core, role.name, role.id);
      core.tables.roles.put(role.id, role);
      return c.json(renderRoleHead(core, role));
    });
  });

  rest.delete('/role/:role', (c) => {
    demandJiraAdmin(core, c.env.caller);
    core.store.transaction(() => {
      const role = roleById(core, param(c, 'role'));
      if (inUse(core, role.id))
        throw new JiraError(409, ['The project role is in use and cannot be deleted.']);
      core.tables.roles.remove(role.id);
    });
    return c.body(null, 204);
  });
};
