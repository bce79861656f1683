import type { SprintName } from '../../../contract/sprintView';
import type { AuditEntry } from '../../../domain/audit/entry';
import type { Policy } from '../../../domain/policy/schema';
import type { AccountId, JiraId } from '../../../domain/shared/ids';
import type { EntryTexts } from '../../ports';
import type { Display } from '../../view/display';
import type { LoadedSprint } from '../load';
import type { Look } from '../look';
import type { NotApplicable } from './exceptions';

/** A sprint as one viewer sees it now. Issues that are not in `visible` are counted, and nothing else is told of them. */
export interface SeenSprint {
  readonly viewer: AccountId;
  readonly loaded: LoadedSprint;
  readonly look: Look;
  readonly name: SprintName;
  readonly visible: ReadonlySet<JiraId>;
  /** How many issues of the sprint the viewer may not browse. */
  readonly hidden: number;
  readonly display: Display;
  /** The latest entries of the chain, oldest first, and the one that opened the validation. */
  readonly entries: readonly AuditEntry[];
  readonly policyThen: (version: number) => Policy | undefined;
  /** Items of visible issues that were answered "not applicable", and the words beside the answers. */
  readonly exceptions: readonly NotApplicable[];
  readonly reasons: ReadonlyMap<NotApplicable, EntryTexts | undefined>;
}
