import type { Clock } from '../clock/clock';
import type { Forge } from '../forge/index';
import type { Manifest } from '../forge/manifest/schema';
import type { Jira } from '../jira/index';
import { buildContext, type Place } from '../local/context';
import type { LocalJira } from '../local/port';
import { SeedFailed, type InvokePlace, type SeedSite } from './site';

/** The parts of a running local Jira that a seed calls. `local` is the local routes' view of Jira. */
export interface SeedParts {
  readonly jira: Pick<Jira, 'fetch'>;
  readonly local: Pick<LocalJira, 'users' | 'issue' | 'project'>;
  readonly forge: Pick<Forge, 'invokeResolver' | 'settle'>;
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  readonly manifest: Manifest;
  readonly siteUrl: () => string;
}

/** A seed's doors on a running local Jira: the same that a browser uses, without HTTP between. */
export function createSeedSite({ jira, local, forge, clock, manifest, siteUrl }: SeedParts): SeedSite {
  return {
    fetch: (request, caller) => jira.fetch(request, caller),
    now: () => clock.now(),
    pass: async (ms) => {
      await forge.settle();
      clock.advance(ms);
      await forge.settle();
    },
    invoke: async (moduleKey, operation, payload, at) => {
      const user = local.users().find(({ accountId }) => accountId === at.as);
      if (user === undefined) throw new SeedFailed(`There is nobody called ${at.as}.`);
      const context = buildContext(manifest, {
        moduleKey,
        place: placeOf(local, at),
        user,
        siteUrl: siteUrl(),
      });
      return forge.invokeResolver(moduleKey, operation, payload, context, at.as);
    },
  };
}

function placeOf(local: SeedParts['local'], { issue, project }: InvokePlace): Place {
  const foundIssue = issue === undefined ? undefined : local.issue(issue);
  if (foundIssue !== undefined) return { kind: 'issue', issue: foundIssue };
  const foundProject = project === undefined ? undefined : local.project(project);
  if (foundProject !== undefined) return { kind: 'project', project: foundProject };
  throw new SeedFailed(`There is no ${issue ?? project ?? 'place'}.`);
}
