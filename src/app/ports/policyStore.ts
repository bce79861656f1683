import type { StoredEntry } from '../../domain/audit/entry';
import type { PolicyDesk } from '../../domain/policy/desk';
import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import type { EntryTexts } from './index';
import type { Fate } from './fate';

/** One conditional write: the desk as it will be, entries of its chain, and perhaps a policy to put in force. */
export interface DeskCommit {
  readonly desk: PolicyDesk;
  /** Revision of the desk that must still be stored. */
  readonly expected: number;
  readonly entries: readonly StoredEntry[];
  readonly texts: readonly { readonly seq: number; readonly texts: EntryTexts }[];
  /** Put in force and kept for ever, on the condition that `replaces` is in force. */
  readonly publish?: { readonly policy: Policy; readonly replaces: number };
}

/** Policies: where they are worked on, and every version that was in force. Reads are strict. */
export interface PolicyStore {
  desk(projectId: JiraId): Promise<PolicyDesk | undefined>;
  /** Writes an empty desk (revision 0). A lost race is no error. */
  createDesk(desk: PolicyDesk): Promise<void>;
  /** `lost` when the expected revision or the replaced version is not there any more. A throw means unknown. */
  commit(commit: DeskCommit): Promise<Fate>;
  /** The policies in force of several projects, for display: at most ten to a read. A project without one is left out. */
  inForce(projectIds: readonly JiraId[]): Promise<ReadonlyMap<JiraId, Policy>>;
  version(projectId: JiraId, version: number): Promise<Policy | undefined>;
}
