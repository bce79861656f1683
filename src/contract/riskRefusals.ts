import type { RefusalCode } from '../domain/shared/refusal';
import type { Sentence } from './policyRefusals';

type RiskCode = Extract<
  RefusalCode,
  | 'unknown-hazard'
  | 'unknown-control'
  | 'no-risk-method'
  | 'unknown-point'
  | 'nothing-to-accept'
  | 'hazards-on-record'
  | 'unknown-method'
  | 'method-invalid'
>;

/** What is said when a risk assessment or a risk method cannot be changed as asked. */
export const RISK_SENTENCES: Readonly<Record<RiskCode, Sentence>> = {
  'unknown-hazard': {
    status: 404,
    title: 'The assessment has no such hazard',
    text: 'It may have been removed. Reload the page.',
  },
  'unknown-control': {
    status: 422,
    title: 'The control {issue} does not exist or you may not see it',
    text: 'Write the key of the issue that carries the control out. Nothing is saved.',
  },
  'no-risk-method': {
    status: 409,
    title: 'The policy of this project does not say how risk is scored',
    text: 'A project admin chooses a risk method under Project settings, Compliance.',
  },
  'unknown-point': {
    status: 422,
    title: 'The method has no such step',
    text: '{point} is no step of {axis} in {method}. Reload the page.',
  },
  'nothing-to-accept': {
    status: 409,
    title: 'No gate asks the {role} to accept this risk',
    text: 'The residual risk may have come down. Reload the page.',
  },
  'hazards-on-record': {
    status: 409,
    title: 'There are hazards on record',
    text: 'Remove them, each with a rationale, before you declare that there are none.',
  },
  'unknown-method': {
    status: 404,
    title: 'There is no such risk method',
    text: 'It may have been renamed. Reload the page.',
  },
  'method-invalid': {
    status: 422,
    title: 'This risk method cannot be published',
    text: '{problems}',
  },
};
