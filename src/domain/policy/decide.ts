import { appendTo, policyChain } from '../audit/append';
import type { StoredEntry } from '../audit/entry';
import type { Digest, Nonce } from '../shared/ids';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { remember, repeatedOf, type Done } from '../shared/remembered';
import { REMEMBERED_COMMANDS, type PolicyDesk, type Proposal, type WrittenDraft } from './desk';
import { confirm, decline, publish, type Change, type DeskSituation } from './deskActs';
import type { PolicyDraft } from './draft';
import { versionOf, type Offered } from './examine';
import type { Policy } from './schema';

export type { DeskSituation } from './deskActs';
export { examine, versionOf, type Examined, type Offered } from './examine';

/** What people do with a draft or a proposal. `revision` is that of the desk which they saw. */
export type DeskCommand = { readonly nonce: Nonce; readonly revision: number } & (
  | { readonly act: 'save'; readonly basedOn: number; readonly draft: PolicyDraft }
  | { readonly act: 'discard' }
  | { readonly act: 'publish'; readonly offered: Offered }
  | { readonly act: 'confirm'; readonly offered: Offered }
  /** The rationale is a commitment. */
  | { readonly act: 'decline'; readonly rationale?: Digest }
);

/** What a command came to. A repeated one changes nothing and has its first result. */
export interface DeskOutcome {
  readonly desk: PolicyDesk;
  /** Entries of the chain `policy-<project id>`: none for drafts, one for everything else. */
  readonly entries: readonly StoredEntry[];
  readonly publish?: { readonly policy: Policy; readonly replaces: number };
  readonly result: Done;
}

/** Carries out a command on the desk, or says why not. Nothing is read and nothing is written. */
export function decideDesk(situation: DeskSituation, command: DeskCommand): DeskOutcome | Refusal {
  const { desk } = situation;
  const repeated = repeatedOf(desk.commands, command.nonce);
  if (repeated !== undefined) return { desk, entries: [], result: repeated };
  const change = changeOf(situation, command);
  return isRefusal(change) ? change : conclude(situation, command.nonce, change);
}

function changeOf(situation: DeskSituation, command: DeskCommand): Change | Refusal {
  const { draft, proposal } = situation.desk;
  switch (command.act) {
    case 'save':
      return refuseUnseen(situation, command) ?? save(situation, command);
    case 'discard':
    case 'publish':
      return draft === undefined ? refuse('nothing-drafted') : actOnDraft(situation, draft, command);
    case 'confirm':
    case 'decline':
      return proposal === undefined ? refuse('nothing-proposed') : settle(situation, proposal, command);
  }
}

type CommandTo<A extends DeskCommand['act']> = Extract<DeskCommand, { readonly act: A }>;

function actOnDraft(
  situation: DeskSituation,
  draft: WrittenDraft,
  command: CommandTo<'discard'> | CommandTo<'publish'>,
): Change | Refusal {
  const unseen = refuseUnseen(situation, command);
  if (unseen !== undefined) return unseen;
  if (command.act === 'discard') return { draft: undefined, proposal: situation.desk.proposal, events: [] };
  const outdated = refuseOutdated(situation, draft.basedOn);
  return outdated ?? publish(situation, draft, command.nonce, command.offered);
}

function settle(
  situation: DeskSituation,
  proposal: Proposal,
  command: CommandTo<'confirm'> | CommandTo<'decline'>,
): Change | Refusal {
  const unseen = refuseUnseen(situation, command);
  if (unseen !== undefined) return unseen;
  const { nonce } = command;
  if (command.act === 'decline') return decline(situation, proposal, nonce, command.rationale);
  const outdated = refuseOutdated(situation, proposal.replaces);
  return outdated ?? confirm(situation, proposal, nonce, command.offered);
}

/** A draft may be kept on a version that is in force no more, and is rebased before it is published. */
function save(
  { desk, inForce, actor, at }: DeskSituation,
  { basedOn, draft }: CommandTo<'save'>,
): Change | Refusal {
  if (basedOn > versionOf(inForce)) return refuse('unknown-version');
  return { draft: { content: draft, basedOn, by: actor, at }, proposal: desk.proposal, events: [] };
}

/** Somebody changed the desk since it was seen. */
function refuseUnseen({ desk, inForce }: DeskSituation, seen: { revision: number }): Refusal | undefined {
  const { revision } = desk;
  if (seen.revision === revision) return undefined;
  return refuse('draft-conflict', { by: desk.changedBy ?? inForce?.publishedBy ?? 'Somebody', revision });
}

/** Somebody published since the draft or the proposal was begun. */
function refuseOutdated({ desk, inForce }: DeskSituation, begunOn: number): Refusal | undefined {
  const version = versionOf(inForce);
  if (begunOn === version) return undefined;
  const by = inForce?.publishedBy ?? 'Somebody';
  return refuse('draft-conflict', { by, revision: desk.revision, version });
}

/** Counts the command, chains its events, and remembers it. */
function conclude(situation: DeskSituation, nonce: Nonce, change: Change): DeskOutcome {
  const { desk, inForce, actor, at, sha256 } = situation;
  const { draft, proposal, events, policy } = change;
  const replaces = versionOf(inForce);
  const tip = { chain: policyChain(desk.projectId), seq: desk.seq, head: desk.head };
  const { entries, seq, head } = appendTo(tip, events, { actor, at, policy: replaces }, sha256);
  const done = { revision: desk.revision + 1, version: policy?.version ?? null };
  return {
    desk: {
      v: 1,
      projectId: desk.projectId,
      revision: done.revision,
      seq,
      head,
      ...(draft === undefined ? {} : { draft }),
      ...(proposal === undefined ? {} : { proposal }),
      changedBy: actor,
      commands: remember(desk.commands, nonce, done, REMEMBERED_COMMANDS),
    },
    entries,
    ...(policy === undefined ? {} : { publish: { policy, replaces } }),
    result: { ...done, repeated: false },
  };
}
