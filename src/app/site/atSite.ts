import { riskMethods, starterPolicy, templates } from '../../content';
import { decideSite, type SiteCommand, type SiteOutcome } from '../../domain/site/decide';
import type { Site } from '../../domain/site/schema';
import { repeatedOf } from '../../domain/shared/remembered';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { naming } from '../naming';
import type { SitePlace } from '../place';
import type { Ports, SiteCommit, Fate } from '../ports';
import { settled, untilCommitted } from '../untilCommitted';
import { siteAsAdmin } from './admin';

const MOST_TRIES = 6;
const SHIPPED = new Set(templates.map(({ id }) => id));
const BUILT_IN = new Set(starterPolicy.roles.map(({ id }) => id));
const METHODS = new Set(riskMethods.map(({ id }) => id));
/** What is shipped keeps its id. */
const GIVEN = { shipped: SHIPPED, shippedMethods: METHODS, builtInRoles: BUILT_IN };

/** Makes a command of the site as it is stored, reading what belongs to it. */
export type Prepare = (site: Site) => SiteCommand | Promise<SiteCommand>;

/**
 * Runs a command on the site to its end: load strictly, decide, commit; again when somebody else committed in between.
 * Whether the caller administers Jira is asked with every try. A write whose fate is unknown is looked up by its nonce.
 */
export async function atSite(
  ports: Ports,
  place: SitePlace,
  prepare: Prepare,
): Promise<SiteOutcome | Refusal> {
  const done = await untilCommitted(MOST_TRIES, () => attempt(ports, place, prepare));
  return isRefusal(done) ? naming(ports, done) : done;
}

async function attempt(
  ports: Ports,
  { caller }: SitePlace,
  prepare: Prepare,
): Promise<SiteOutcome | Refusal | 'lost'> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const command = await prepare(site);
  const who = { actor: caller.accountId, at: ports.now(), sha256: ports.sha256 };
  const outcome = decideSite({ site, ...GIVEN, ...who }, command);
  if (isRefusal(outcome) || outcome.result.repeated) return outcome;
  if (site.revision === 0) await ports.site.create(site);
  const { site: next, entries, result: _, ...parts } = outcome;
  const commit = { site: next, expected: site.revision, entries, ...parts };
  return (await settle(ports, command, commit)) === 'lost' ? 'lost' : outcome;
}

/** It happened when the stored site remembers the command. */
const settle = ({ site }: Ports, { nonce }: SiteCommand, commit: SiteCommit): Promise<Fate> =>
  settled(
    () => site.commit(commit),
    async () => repeatedOf((await site.load())?.commands ?? [], nonce) !== undefined,
  );
