import type { AuditEvent } from '../audit/event';
import type { Digest, Slug } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import { MOST_HAZARDS, type HazardContent, type Rating, type RiskAssessment } from './assessment';
import { gatesAsking, withLevel, type ByWhom, type RiskSituation } from './conclude';
import { hazardId } from './hazardId';
import type { RiskMethod } from './method';
import { refuseUnknownPoint } from './points';

/** One hazard, new or replaced. `replaces` is the entry that the person saw, 0 for a new one. Texts are commitments. */
export interface SaveCommand extends ByWhom {
  readonly hazard?: Slug;
  readonly replaces: number;
  readonly content: HazardContent;
}

/** Takes one hazard out, with a rationale. */
export interface RemoveCommand extends ByWhom {
  readonly hazard: Slug;
  readonly replaces: number;
  readonly rationale: Digest;
}

/** Says with a rationale that there is no hazard. */
export interface DeclareNoneCommand extends ByWhom {
  readonly rationale: Digest;
}

/** Saves a hazard as it is: what is missing makes it a draft. */
export function decideSave(situation: RiskSituation, command: SaveCommand): AuditEvent[] | Refusal {
  const { method } = situation.policy;
  const { risk } = situation.record;
  if (method === undefined) return refuse('no-risk-method');
  const refusal = refuseSave(risk, command);
  if (refusal !== undefined) return refusal;
  const content = normal(command.content);
  return (
    refuseUnknownPoint(content, method) ??
    withLevel(situation, method, command, {
      type: 'hazard-saved',
      payload: {
        nonce: command.nonce,
        hazard: command.hazard ?? hazardId((risk?.numbered ?? 0) + 1),
        ...content,
        ...inForce(method),
        gates: gatesAsking(situation),
      },
    })
  );
}

/** Takes a hazard out of the assessment. The trail keeps it. */
export function decideRemove(situation: RiskSituation, command: RemoveCommand): AuditEvent[] | Refusal {
  const { method } = situation.policy;
  if (method === undefined) return refuse('no-risk-method');
  const { nonce, hazard, rationale } = command;
  return (
    refuseReplaced(situation.record.risk, hazard, command.replaces) ??
    withLevel(situation, method, command, {
      type: 'hazard-removed',
      payload: { nonce, hazard, rationale, ...inForce(method) },
    })
  );
}

/** Declares that there is no hazard. Only while none is on record. */
export function decideDeclareNone(
  situation: RiskSituation,
  command: DeclareNoneCommand,
): AuditEvent[] | Refusal {
  const { method } = situation.policy;
  if (method === undefined) return refuse('no-risk-method');
  if ((situation.record.risk?.hazards ?? []).length > 0) return refuse('hazards-on-record');
  const { nonce, rationale } = command;
  return withLevel(situation, method, command, {
    type: 'no-hazards-declared',
    payload: { nonce, rationale, ...inForce(method), gates: gatesAsking(situation) },
  });
}

const inForce = ({ id, version }: RiskMethod) => ({ method: id, methodVersion: version });

type Risk = RiskAssessment | undefined;

/** Whether a hazard can be added, or replaced as it was seen. */
export const refuseSave = (
  risk: Risk,
  { hazard, replaces }: Pick<SaveCommand, 'hazard' | 'replaces'>,
): Refusal | undefined =>
  hazard === undefined ? refuseNew(risk, replaces) : refuseReplaced(risk, hazard, replaces);

function refuseNew(risk: Risk, replaces: number): Refusal | undefined {
  if (replaces !== 0) return refuse('invalid-request', { where: 'replaces: a new hazard replaces none' });
  return (risk?.hazards ?? []).length >= MOST_HAZARDS
    ? refuse('too-large', { what: 'The assessment', limit: `${MOST_HAZARDS} hazards` })
    : undefined;
}

function refuseReplaced(risk: Risk, id: Slug, replaces: number): Refusal | undefined {
  const known = risk?.hazards.find((hazard) => hazard.id === id);
  if (known === undefined) return refuse('unknown-hazard');
  if (known.seq === replaces) return undefined;
  return refuse('edit-conflict', { item: id, revision: known.seq, by: known.by });
}

/** Parts stand for the probability: beside them none is kept. A dimension counts once. */
const normal = ({ dimensions, initial, residual, ...content }: HazardContent): HazardContent => ({
  ...content,
  dimensions: [...new Set(dimensions)],
  initial: withoutSecond(initial),
  residual: withoutSecond(residual),
});

const withoutSecond = ({ probability, ...rating }: Rating): Rating =>
  rating.parts === undefined && probability !== undefined ? { ...rating, probability } : rating;
