import type { ControlView, HazardView } from '../../contract/riskView';
import type { AssessedHazard } from '../../domain/risk/assess';
import type { Hazard, RiskControl } from '../../domain/risk/assessment';
import { hazardName } from '../../domain/risk/hazardId';
import type { RiskMethod } from '../../domain/risk/method';
import { missingName } from '../../domain/risk/missing';
import { whyHazard } from '../../domain/risk/why';
import type { AccountId } from '../../domain/shared/ids';
import { personOf } from '../view/display';
import type { RiskShown } from './gather';

const MOST_LETTERS = 80;
const WHOLE_WORDS = /^.{1,80}(?= )/u;
const BEGINNING = /^.{1,80}/u;

/** A hazard as people read it. Words that were erased are null, as words that nobody wrote. */
export function hazardViewOf(
  one: AssessedHazard,
  method: RiskMethod | undefined,
  shown: RiskShown,
): HazardView {
  const { id, seq, dimensions, initial, residual, controls, by, at } = one.hazard;
  const words = (label: string): string | null => shown.texts.get(seq)?.[label]?.text ?? null;
  return {
    ...{ id, dimensions, initial, residual, at, revision: seq },
    hazard: words('hazard'),
    situation: words('situation'),
    harm: words('harm'),
    benefit: words('benefit'),
    initialLevel: whyHazard(one, method, 'initial'),
    residualLevel: whyHazard(one, method, 'residual'),
    controls: controls.map((control) => controlView(control, shown)),
    missing: one.missing.map(missingName),
    by: personIn(shown, by),
  };
}

/** An issue that the viewer may not see is not even named by its id. */
function controlView({ issueId, ...control }: RiskControl, { issues }: RiskShown): ControlView {
  const found = issues.get(issueId);
  if (found === undefined) return { ...control, issueId: null, issue: null };
  const { key, summary, status } = found;
  return { ...control, issueId, issue: { key, summary, status } };
}

/** A person as Jira names them now. */
export function personIn(shown: RiskShown, id: AccountId): { accountId: AccountId; name: string } {
  const { accountId, name } = personOf(shown, id);
  return { accountId, name };
}

/** `hazard 2 (“Dose on a stale result”)`: the number, and the words as far as they are kept. */
export function nameWithWords(hazard: Hazard, { texts }: RiskShown): string {
  const words = texts.get(hazard.seq)?.hazard?.text;
  return words === undefined ? hazardName(hazard.id) : `${hazardName(hazard.id)} (“${shortened(words)}”)`;
}

/** Whole words, as many as a sentence takes. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_LETTERS) return line;
  return `${WHOLE_WORDS.exec(line)?.[0] ?? BEGINNING.exec(line)?.[0] ?? ''}…`;
}
