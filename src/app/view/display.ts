import { issueChain } from '../../domain/audit/append';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy, Role } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import type { AccountId, JiraId, Slug } from '../../domain/shared/ids';
import type { Person } from '../../contract/view';
import type { EntryTexts, FoundIssue, PersonName, Ports } from '../ports';
import { wordsOf, type TemplateName, type Words } from '../templates/words';
import { doubtfulIssues } from './riskDetail';

/** What a page shows besides the decision: names, words, and who holds which role. Nothing of it decides. */
export interface Display {
  readonly names: ReadonlyMap<AccountId, PersonName>;
  readonly holders: ReadonlyMap<Slug, readonly PersonName[]>;
  readonly texts: ReadonlyMap<number, EntryTexts>;
  readonly words: Words;
  /** Issues that are named beside this one, as far as the viewer may see them. */
  readonly issues: ReadonlyMap<JiraId, FoundIssue>;
}

interface Known {
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy;
}

/** One parallel round for display. */
export async function gatherDisplay(ports: Ports, { facts, record, policy }: Known): Promise<Display> {
  const roles = rolesAsked(policy);
  const [words, names, texts, issues, ...holders] = await Promise.all([
    wordsOf(ports, templatesShown(policy, record)),
    ports.jira.names(peopleIn(facts, record)),
    record === undefined ? new Map() : ports.store.texts(issueChain(facts.id), entriesWithTexts(record)),
    visibleOf(ports, doubtfulIssues(policy, record)),
    ...roles.map((role) => holdersOf(ports, role, facts)),
  ]);
  return {
    words,
    issues,
    names: new Map(names.map((person) => [person.accountId, person])),
    texts,
    holders: new Map(roles.map(({ id }, index) => [id, holders[index] ?? []])),
  };
}

const visibleOf = ({ issues }: Ports, ids: readonly JiraId[]): Promise<Display['issues']> =>
  ids.length === 0 ? Promise.resolve(new Map()) : issues.visible(ids);

/** A permission is asked for on the issue itself, which may have a security level. */
export async function holdersOf(
  ports: Ports,
  role: Role,
  { key, projectId }: IssueFacts,
): Promise<readonly PersonName[]> {
  if (role.permission !== undefined) return ports.jira.holders(role.permission, key);
  return (await ports.directory.holdersOf(role, projectId)) ?? [];
}

const rolesAsked = (policy: Policy) =>
  policy.roles.filter(({ id }) =>
    policy.gates.some(
      (gate) => gate.risk?.acceptedBy === id || gate.signoffs.some((asked) => asked.role === id),
    ),
  );

/** The checklists in force, and the versions of them that were answered: first, and last. */
export const templatesShown = (
  policy: Policy,
  record: Pick<IssueRecord, 'checklists'> | undefined,
): TemplateName[] =>
  policy.templates.flatMap(({ id, version }) => {
    const answered = versionsAnswered(record, id);
    return [version, ...(answered === undefined ? [] : [answered.first, answered.last])].map((shown) => ({
      id,
      version: shown,
    }));
  });

/** The oldest version that an answer was given to, and the version of the latest answer. */
export function versionsAnswered(
  record: Pick<IssueRecord, 'checklists'> | undefined,
  checklist: Slug,
): { readonly first: number; readonly last: number } | undefined {
  const answered = record?.checklists[checklist];
  if (answered === undefined) return undefined;
  const versions = Object.values(answered.answers).map(({ version }) => version);
  return { first: Math.min(answered.version, ...versions), last: answered.version };
}

const MOST_NAMES = 90;

/** Signers and answerers first, then those who changed the issue last. */
function peopleIn({ changes }: IssueFacts, record: IssueRecord | undefined): AccountId[] {
  const answerers = record === undefined ? [] : answersOf(record).map(({ by }) => by);
  const authors = changes.flatMap(({ by }) => (by === undefined ? [] : [by])).reverse();
  const signers = record?.signoffs.map(({ signer }) => signer) ?? [];
  return [...new Set([...signers, ...answerers, ...authors])].slice(0, MOST_NAMES);
}

/** All answers to all checklists. */
export const answersOf = (record: Pick<IssueRecord, 'checklists'>) =>
  Object.values(record.checklists).flatMap(({ answers }) => Object.values(answers));

/** Entries beside which words lie. */
export const entriesWithTexts = (record: Pick<IssueRecord, 'checklists' | 'signoffs'>): number[] => [
  ...answersOf(record)
    .filter(({ reason, evidence }) => reason !== undefined || evidence.length > 0)
    .map(({ seq }) => seq),
  ...record.signoffs.map(({ seq }) => seq),
];

/** A person by account id. An account that Jira does not name any more keeps its signatures. */
export function personOf({ names }: Pick<Display, 'names'>, accountId: AccountId): Person {
  return names.get(accountId) ?? { accountId, name: 'Former user', closed: true };
}

/** The same, among names as Jira gave them. */
export const personIn = (names: readonly PersonName[], accountId: AccountId): Person =>
  personOf({ names: new Map(names.map((person) => [person.accountId, person])) }, accountId);

/** A kept text, or null when it was erased. */
export const textOf = ({ texts }: Display, seq: number, label: string): string | null =>
  texts.get(seq)?.[label]?.text ?? null;
