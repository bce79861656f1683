import type { IssueFacts } from '../gate/facts';
import type { Gate, Policy, RiskRequirement } from '../policy/schema';
import { NO_SALT } from '../record/empty';
import type { IssueRecord } from '../record/schema';
import { assessedContent, levelId } from '../risk/root';
import { canonicalJson, type Json } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import { material } from './material';
import type { Fingerprint } from './schema';

/** Rich text nests deeper than storage allows values to; it is hashed, not stored. */
const DEEPEST_CONTENT = 400;

export interface Vouched {
  readonly gate: Gate;
  readonly policy: Policy;
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
}

/**
 * Hash of each part that the gate's signers vouch for, salted with the record's salt, and one over all parts.
 * Parts: `issue` (issue, project, type and gate ids), `field:<id>`, `attachments`, `checklist:<id>`, and `risk` where the
 * gate asks for it.
 */
export function fingerprintOf(vouched: Vouched, sha256: Sha256): Fingerprint {
  return fingerprintFrom(vouched.record?.salt ?? NO_SALT, partsOf(vouched), sha256);
}

/** A fingerprint from what its parts say. */
export function fingerprintFrom(salt: string, parts: readonly Part[], sha256: Sha256): Fingerprint {
  const hashed = parts.map(([part, value]) => [part, hashPart(salt, part, value, sha256)] as const);
  return rootOf(salt, Object.fromEntries(hashed), sha256);
}

/** The name of a part and what it says. */
export type Part = readonly [string, Json];

/** A fingerprint from the hashes of its parts. */
export const rootOf = (salt: string, parts: Fingerprint['parts'], sha256: Sha256): Fingerprint => ({
  root: hashPart(salt, 'root', parts, sha256),
  parts,
});

const hashPart = (salt: string, part: string, value: Json, sha256: Sha256) =>
  sha256(canonicalJson({ salt, part, value }, DEEPEST_CONTENT));

function partsOf({ gate, policy, facts, record }: Vouched): Part[] {
  const { id, projectId, issueTypeId } = facts;
  return [
    ['issue', { id, projectId, issueTypeId, gate: gate.id }],
    ...gate.material.map((field): Part => [`field:${field}`, material(facts.fields[field])]),
    ...(gate.attachments ? [attachmentsPart(facts)] : []),
    ...gate.checklists.map((list) => answersPart(list, policy, record)),
    ...(gate.risk === undefined ? [] : [riskPart(gate.risk, policy, record)]),
  ];
}

/** The whole assessment, without who accepted it; or its level alone, where no other change voids a signature. */
const riskPart = ({ resign }: RiskRequirement, { method }: Policy, record: IssueRecord | undefined): Part => [
  'risk',
  resign === 'level' ? levelId(record?.risk, method) : assessedContent(record?.risk, method),
];

const attachmentsPart = (facts: IssueFacts): Part => [
  'attachments',
  facts.attachments.map(({ id, filename, size }) => [id, material(filename), size]),
];

/** `checklist:<id>`: the answers to a checklist that are given, and the version that it was answered in. */
export function answersPart(
  checklist: string,
  policy: Policy,
  record: Pick<IssueRecord, 'checklists'> | undefined,
): Part {
  const stored = record?.checklists[checklist];
  const version = stored?.version ?? policy.templates.find((t) => t.id === checklist)?.version ?? 0;
  const given = Object.entries(stored?.answers ?? {})
    .filter(([, answer]) => answer.value !== 'open')
    .map(
      ([item, { value, reason, evidence }]) => [item, { value, reason: reason ?? null, evidence }] as const,
    );
  return [`checklist:${checklist}`, { version, answers: Object.fromEntries(given) }];
}

/** Names of the parts in which two fingerprints differ, in alphabetical order. */
export function changedParts(before: Fingerprint, now: Fingerprint): string[] {
  if (before.root === now.root) return [];
  const changed: string[] = [];
  for (const part of Object.keys(now.parts)) if (before.parts[part] !== now.parts[part]) changed.push(part);
  for (const part of Object.keys(before.parts)) if (now.parts[part] === undefined) changed.push(part);
  return changed.length > 1 ? changed.sort() : changed;
}
