import type { ChangeView, PartView } from '../../contract/view';
import { changesSince, fieldsOf } from '../../domain/gate/changes';
import { capitalised, checklistTitle, counted, partLabel } from '../../domain/gate/words';
import type { Gate } from '../../domain/policy/schema';
import { assess } from '../../domain/risk/assess';
import type { Fingerprint, Signoff } from '../../domain/signoff/schema';
import { settledIn } from './checklists';
import { personOf } from './display';
import type { Seen } from './seen';

/** Every part that is signed, in words, and whether it is as the viewer last signed it. */
export function partsOf(seen: Seen, gate: Gate, current: Fingerprint): PartView[] {
  const mine = latest(seen, gate, (signoff) => signoff.signer === seen.viewer);
  return Object.entries(current.parts).map(([part, hash]) => ({
    part,
    label: labelOf(seen, part),
    state: stateOfPart(seen, part),
    hash,
    sinceYours: mine === undefined ? 'first' : mine.fingerprint.parts[part] === hash ? 'same' : 'changed',
  }));
}

function labelOf({ policy }: Seen, part: string): string {
  if (part.startsWith('checklist:')) return checklistTitle(policy, part.slice('checklist:'.length));
  return part === 'issue' ? 'Issue, type and project' : capitalised(partLabel(policy, part));
}

function stateOfPart({ facts, policy, record }: Seen, part: string): string {
  if (part === 'attachments') return counted(facts.attachments.length, 'file', 'files');
  if (part === 'issue') return facts.key;
  if (part === 'risk') return riskState({ policy, record });
  if (part.startsWith('field:'))
    return facts.fields[part.slice('field:'.length)] == null ? 'Empty' : 'Filled in';
  const id = part.slice('checklist:'.length);
  const template = policy.templates.find((known) => known.id === id);
  if (template === undefined) return 'Not asked any more';
  return `${settledIn({ record }, template).size} of ${template.items.length} answered`;
}

function riskState({ policy, record }: Pick<Seen, 'policy' | 'record'>): string {
  const { level, hazards } = assess(record?.risk, policy.method);
  return `${level?.name ?? 'Unknown'}, ${counted(hazards.length, 'hazard', 'hazards')}`;
}

const latest = ({ record }: Seen, gate: Gate, which: (signoff: Signoff) => boolean): Signoff | undefined =>
  record?.signoffs.filter((signoff) => signoff.gate === gate.id && which(signoff)).at(-1);

/**
 * What changed since the viewer's last signature on the gate, or since anybody's: old and new text from Jira's own
 * changelog. CareGate keeps neither.
 */
export function changesOf(seen: Seen, gate: Gate, current: Fingerprint): ChangeView[] {
  const since = latest(seen, gate, ({ signer }) => signer === seen.viewer) ?? latest(seen, gate, () => true);
  if (since === undefined || seen.record === undefined) return [];
  return changesSince(since, current, seen.facts, seen.record).map((change) => ({
    ...change,
    label: labelOf(seen, change.part),
    ...(change.by === undefined ? {} : { byName: personOf(seen.display, change.by).name }),
    ...textsSince(seen, change.part, since.at),
  }));
}

function textsSince({ facts }: Seen, part: string, at: string): { from: string | null; to: string | null } {
  const changes = facts.changes.filter((change) => fieldsOf(part).includes(change.field) && change.at >= at);
  return { from: changes[0]?.fromText ?? null, to: changes.at(-1)?.toText ?? null };
}
