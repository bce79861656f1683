import { compareScored } from './assess';
import type { FindingCode, Look } from './finding';
import { isLowered } from './finding';
import { scoreOf } from './scoring';

/** What does not fit together in the ratings of one hazard: each rule says its sentence, or nothing. */
export const RATING_RULES: readonly (readonly [
  FindingCode,
  'error' | 'warning',
  (look: Look) => string | undefined,
])[] = [
  ['residual-above-initial', 'error', aboveInitial],
  [
    'severity-raised',
    'warning',
    ({ steps }) =>
      steps.severity > 0 ? 'the severity is higher after controls than before them' : undefined,
  ],
  [
    'probability-raised',
    'warning',
    ({ steps }) =>
      steps.probability > 0 ? 'the probability is higher after controls than before them' : undefined,
  ],
  [
    'lowered-without-control',
    'error',
    (look) =>
      isLowered(look) && look.controls.length === 0
        ? 'the residual risk is lower than the initial risk, and there is no control'
        : undefined,
  ],
  [
    'severity-lowered-by-probability-control',
    'error',
    (look) => loweredOtherwise(look, 'severity', 'probability'),
  ],
  [
    'probability-lowered-by-severity-control',
    'error',
    (look) => loweredOtherwise(look, 'probability', 'severity'),
  ],
];

function aboveInitial({ one: { hazard }, method }: Look): string | undefined {
  const initial = scoreOf(hazard.initial, method);
  const residual = scoreOf(hazard.residual, method);
  if (initial === undefined || residual === undefined || compareScored(residual, initial) <= 0)
    return undefined;
  return residual.level.id === initial.level.id
    ? `the residual risk scores ${residual.score}, above the initial risk with ${initial.score}`
    : `the residual risk ${residual.level.name} is above the initial risk ${initial.level.name}`;
}

/** A scale went down, and every control is on the other one. */
function loweredOtherwise(
  { steps, controls }: Look,
  scale: 'severity' | 'probability',
  other: 'severity' | 'probability',
): string | undefined {
  const wrong = controls.length > 0 && controls.every(({ reduces }) => reduces === other);
  return steps[scale] < 0 && wrong
    ? `the ${scale} is lower after controls, and every control affects the ${other} only`
    : undefined;
}
