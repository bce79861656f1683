import { counted } from '../gate/words';
import type { RiskControl } from './assessment';
import { isLowered, type FindingCode, type KeyOf, type Look } from './finding';

/** What does not fit together in the controls of one hazard: each rule says its sentence, or nothing. */
export const CONTROL_RULES: readonly (readonly [
  FindingCode,
  'error' | 'warning',
  (look: Look) => string | undefined,
])[] = [
  [
    'control-not-implemented',
    'error',
    (look) => reliedOn(look, ({ implemented }) => !implemented, 'implemented'),
  ],
  [
    'control-not-verified',
    'error',
    (look) => reliedOn(look, ({ implemented, verified }) => implemented && !verified, 'verified'),
  ],
  ['verified-not-implemented', 'error', verifiedOnly],
  [
    'control-without-effect',
    'warning',
    ({ steps, controls }) =>
      controls.length > 0 && steps.severity === 0 && steps.probability === 0
        ? 'the controls change neither the severity nor the probability'
        : undefined,
  ],
  [
    'information-only',
    'warning',
    (look) =>
      isLowered(look) && look.controls.length > 0 && look.controls.every(({ kind }) => kind === 'information')
        ? 'information for safety is the only control; a safe design and protective measures come first (ISO 14971:2019, 7.1)'
        : undefined,
  ],
  ['duplicate-control', 'warning', twice],
];

/** ISO 14971:2019, 7.2: that a control is implemented is verified, and that it is effective. */
function reliedOn(look: Look, which: (control: RiskControl) => boolean, lacking: string): string | undefined {
  const found = look.controls.filter(which);
  if (found.length === 0 || !isLowered(look)) return undefined;
  const they = found.length === 1 ? 'it' : 'them';
  return `${named(found, look.keyOf)} not ${lacking}, and the residual risk relies on ${they}`;
}

function verifiedOnly({ controls, keyOf }: Look): string | undefined {
  const found = controls.filter(({ implemented, verified }) => verified && !implemented);
  return found.length === 0 ? undefined : `${named(found, keyOf)} verified, but not implemented`;
}

function twice({ controls, keyOf }: Look): string | undefined {
  const found = controls.find(({ issueId }, at) => controls.findIndex((c) => c.issueId === issueId) < at);
  if (found === undefined) return undefined;
  const key = keyOf(found.issueId);
  return key === undefined ? 'the same control stands twice' : `the control ${key} stands twice`;
}

/** `control TELE-151 is`, `2 controls are`: by key where there is one and the reader may know it. */
export function named(controls: readonly RiskControl[], keyOf: KeyOf): string {
  const [only, ...others] = controls;
  const key = only === undefined || others.length > 0 ? undefined : keyOf(only.issueId);
  return key === undefined ? counted(controls.length, 'control is', 'controls are') : `control ${key} is`;
}
