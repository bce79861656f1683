import { decideDesk, type DeskCommand, type DeskOutcome } from '../../domain/policy/decide';
import { emptyDesk, type PolicyDesk } from '../../domain/policy/desk';
import { repeatedOf } from '../../domain/shared/remembered';
import type { AccountId, Instant, Nonce } from '../../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { naming } from '../naming';
import type { ProjectPlace } from '../place';
import type { DeskCommit, EntryTexts, Ports, Fate } from '../ports';
import { settled, untilCommitted } from '../untilCommitted';
import { authorise, type Right } from './rights';
import { loadSetting, type Setting } from './setting';

const MOST_TRIES = 6;

/** What a command has to decide with: everything stored, and now. The desk is empty before the first change. */
export interface AtDesk extends Setting {
  readonly desk: PolicyDesk;
  readonly at: Instant;
  readonly actor: AccountId;
}

/** What a command came to, and the texts that belong to its entry. */
export interface Decided {
  readonly outcome: DeskOutcome;
  readonly texts?: EntryTexts;
}

/** A command at the desk of a project: who may give it, and what it makes of what was loaded. */
export interface DeskWork<D extends Decided> {
  readonly nonce: Nonce;
  readonly rights: readonly Right[];
  readonly decide: (ready: AtDesk) => D | Refusal | Promise<D | Refusal>;
}

/**
 * Runs a command to its end: load strictly, decide, commit; again when somebody else committed in between. The rights
 * are asked of Jira with every try. A write whose fate is unknown is looked up by its nonce. What was published is
 * projected by a sweep, which the hourly pass makes good when it is lost.
 */
export async function atDesk<D extends Decided>(
  ports: Ports,
  place: ProjectPlace,
  work: DeskWork<D>,
): Promise<D | Refusal> {
  const done = await untilCommitted(MOST_TRIES, () => attempt(ports, place, work));
  if (isRefusal(done)) return naming(ports, done);
  if (done.outcome.result.version !== null) await project(ports, place);
  return done;
}

async function attempt<D extends Decided>(
  ports: Ports,
  { caller, projectId }: ProjectPlace,
  { nonce, rights, decide }: DeskWork<D>,
): Promise<D | Refusal | 'lost'> {
  const [grants, setting] = await Promise.all([
    authorise(ports, projectId, rights),
    loadSetting(ports, projectId),
  ]);
  if (isRefusal(grants)) return grants;
  const desk = setting.desk ?? emptyDesk(projectId);
  const decided = await decide({ ...setting, desk, at: ports.now(), actor: caller.accountId });
  if (isRefusal(decided)) return decided;
  const { outcome, texts } = decided;
  if (outcome.desk.revision === desk.revision) return decided;
  if (setting.desk === undefined) {
    await ports.policies.createDesk(desk);
    return 'lost';
  }
  const fate = await settle(ports, nonce, commitOf(outcome, desk.revision, texts));
  return fate === 'lost' ? 'lost' : decided;
}

function commitOf(
  { desk, entries, publish }: DeskOutcome,
  expected: number,
  texts: EntryTexts | undefined,
): DeskCommit {
  const last = entries.at(-1);
  return {
    desk,
    expected,
    entries,
    texts: texts === undefined || last === undefined ? [] : [{ seq: last.seq, texts }],
    ...(publish === undefined ? {} : { publish }),
  };
}

/** It happened when the stored desk remembers the command. */
const settle = ({ policies }: Ports, nonce: Nonce, commit: DeskCommit): Promise<Fate> =>
  settled(
    () => policies.commit(commit),
    async () => repeatedOf((await policies.desk(commit.desk.projectId))?.commands ?? [], nonce) !== undefined,
  );

/** Losing this costs freshness until the hourly pass. It must not hide that the policy is in force. */
async function project({ outbox }: Ports, { projectId }: ProjectPlace): Promise<void> {
  try {
    await outbox.sweep({ projectId });
  } catch {
    return;
  }
}

/** Lets the rules decide on a command. */
export const ruled = (
  ports: Pick<Ports, 'sha256'>,
  { desk, policy, site, at, actor }: AtDesk,
  command: DeskCommand,
): Decided | Refusal => {
  const situation = { desk, inForce: policy, secondPerson: site.secondPerson, actor, at };
  const outcome = decideDesk({ ...situation, sha256: ports.sha256 }, command);
  return isRefusal(outcome) ? explained(outcome, desk, command) : { outcome };
};

/** Where something is gone because somebody was faster, who that was says more than that it is gone. */
function explained(refusal: Refusal, { revision, changedBy }: PolicyDesk, seen: DeskCommand): Refusal {
  const gone = refusal.refused === 'nothing-drafted' || refusal.refused === 'nothing-proposed';
  return gone && changedBy !== undefined && seen.revision !== revision
    ? refuse('draft-conflict', { by: changedBy, revision })
    : refusal;
}
