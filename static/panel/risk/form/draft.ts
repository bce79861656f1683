import type { DraftControl, HazardDraft } from '../../../../src/contract/hazardDraft';
import type { RequestOf } from '../../../../src/contract/operations/index';
import type { ControlView, HazardView } from '../../../../src/contract/riskView';
import { combined, type Rating, type RiskMethod } from '../../../../src/contract/riskScoring';
import type { Start } from '../desk';

const EMPTY: HazardDraft = {
  replaces: 0,
  words: { hazard: '', situation: '', harm: '', benefit: '' },
  dimensions: [],
  initial: {},
  residual: {},
  controls: [],
};

/** A control that somebody adds: the least that can be said of it. */
export const NEW_CONTROL: DraftControl = {
  issue: '',
  kind: 'protective',
  reduces: 'probability',
  implemented: false,
  verified: false,
};

/** A new hazard: empty, or with the words that an indicator suggests. */
export function newDraft(start: Start | undefined): HazardDraft {
  if (start === undefined) return EMPTY;
  const { dimension, hazard, situation, harm } = start.suggests;
  return { ...EMPTY, dimensions: [dimension], words: { ...EMPTY.words, hazard, situation, harm } };
}

/** A hazard on record, to be changed. Points that the method does not have any more are unknown again. */
export function draftOf(hazard: HazardView, method: RiskMethod): HazardDraft {
  return {
    replaces: hazard.revision,
    words: {
      hazard: hazard.hazard ?? '',
      situation: hazard.situation ?? '',
      harm: hazard.harm ?? '',
      benefit: hazard.benefit ?? '',
    },
    dimensions: hazard.dimensions,
    initial: knownPoints(hazard.initial, method),
    residual: knownPoints(hazard.residual, method),
    controls: hazard.controls.map(controlDraft),
  };
}

const controlDraft = ({ issue, issueId: _, ...control }: ControlView, place: number): DraftControl =>
  issue === null ? { ...control, issue: '', kept: place } : { ...control, issue: issue.key };

function knownPoints({ severity, probability, parts }: Rating, method: RiskMethod): Rating {
  const among = (points: RiskMethod['severity']['points'], id: string | undefined) =>
    points.find((point) => point.id === id)?.id;
  const harm = among(method.severity.points, severity);
  const chance = among(method.probability.points, probability);
  return {
    ...(harm === undefined ? {} : { severity: harm }),
    ...(parts !== undefined && combined(parts, method) !== undefined ? { parts } : {}),
    ...(parts === undefined && chance !== undefined ? { probability: chance } : {}),
  };
}

/** The key of an issue as people type it: `tele-151 ` is `TELE-151`. */
export const keyOf = (typed: string): string => typed.trim().toUpperCase();

export const isKey = (typed: string): boolean => /^[A-Z][A-Z0-9_]{0,60}-[0-9]{1,18}$/.test(keyOf(typed));

/** What is sent. Blank words and parts that nobody filled in are left out: what is missing is unknown. */
export function requestOf(
  draft: HazardDraft,
  hazard: string | undefined,
): Omit<RequestOf<'risk.save'>, 'nonce'> {
  const { hazard: name, situation, harm, benefit } = draft.words;
  return {
    ...(hazard === undefined ? {} : { hazard }),
    replaces: draft.replaces,
    dimensions: draft.dimensions,
    initial: sentRating(draft.initial),
    residual: sentRating(draft.residual),
    controls: draft.controls.map(({ issue, kept, ...control }) => ({
      ...control,
      issue: kept === undefined ? keyOf(issue) : { kept },
    })),
    words: { hazard: name.trim(), situation: situation.trim(), harm: harm.trim(), benefit: benefit.trim() },
  };
}

const sentRating = ({ parts, ...rating }: Rating): Rating =>
  parts === undefined || parts.every((part) => part.trim() === '')
    ? rating
    : { ...rating, parts: [parts[0].trim(), parts[1].trim()] };

/**
 * What somebody typed, to take the place of what somebody else saved meanwhile. Controls whose issues the viewer may not
 * see follow those of the saved one, in their order: their places may have changed.
 */
export function over(draft: HazardDraft, theirs: HazardView): HazardDraft {
  const places = theirs.controls.flatMap(({ issue }, place) => (issue === null ? [place] : []));
  let hidden = 0;
  const controls = draft.controls.flatMap((control) => {
    if (control.kept === undefined) return [control];
    const kept = places[hidden];
    hidden += 1;
    return kept === undefined ? [] : [{ ...control, kept }];
  });
  return { ...draft, replaces: theirs.revision, controls };
}

/** What somebody typed, as a new hazard: the one that it was is gone, and with it the controls that only it knew. */
export const asNew = (draft: HazardDraft): HazardDraft => ({
  ...draft,
  replaces: 0,
  controls: draft.controls.filter(({ kept }) => kept === undefined),
});
