import type { ChildrenFound } from '../../domain/gate/children';
import type { IssueFacts } from '../../domain/gate/facts';
import { refusalText } from '../../domain/gate/refusalText';
import { decideTransition } from '../../domain/gate/transition';
import type { Policy } from '../../domain/policy/schema';
import type { Instant, JiraId, Slug } from '../../domain/shared/ids';
import type { Sha256 } from '../../domain/shared/hash';
import type { ProjectName } from '../ports';

/** The transition of a rule page. Jira may not say yet where it leads. */
export interface PreviewedTransition {
  readonly to: JiraId | undefined;
  readonly status: string | undefined;
  readonly adds: readonly Slug[];
}

/**
 * What Jira would show for an issue of which nothing is recorded, in no sprint and with one child in the same state, or
 * why Jira would show nothing. Gates that are for some issues only are taken to be for this one.
 */
export function explanationOf(
  project: ProjectName,
  policy: Policy | undefined,
  { to, status, adds }: PreviewedTransition,
  around: { readonly now: Instant; readonly sha256: Sha256 },
): string {
  if (policy !== undefined && to === undefined && adds.length === 0)
    return 'Jira does not say yet where this transition leads. The gates that guard that status will apply.';
  const named = status ?? 'This status';
  const facts = untouched(project);
  const nothing = { facts, record: undefined, children: oneChild(policy), sprints: [] };
  const asked = { to: to ?? NOWHERE, required: adds };
  const { open, gates } = decideTransition(asked, {
    ...around,
    ...nothing,
    policy: policy && forAll(policy),
  });
  if (!open) return refusalText({ key: facts.key, status: named, gates, policy });
  return gates.length === 0
    ? `${named} is open: no gate guards it.`
    : `${named} is open: its gates require nothing.`;
}

/** No status has this id. */
const NOWHERE = '0';

const forAll = (policy: Policy): Policy => ({
  ...policy,
  gates: policy.gates.map((gate) => ({ ...gate, scope: {} })),
});

const oneChild = (policy: Policy | undefined): ChildrenFound =>
  new Map((policy?.gates ?? []).map(({ id }) => [id, { notPassed: [], hidden: 1 }]));

const untouched = ({ id, key }: ProjectName): IssueFacts => ({
  id: NOWHERE,
  key: `${key}-1`,
  projectId: id,
  issueTypeId: NOWHERE,
  statusId: NOWHERE,
  statusName: '',
  summary: '',
  labels: [],
  componentIds: [],
  fields: {},
  attachments: [],
  changes: [],
});
