import type { ResponseOf } from '../../src/contract/operations/index';
import type { DraftView, ProposalView } from '../../src/contract/policyView';

export type Found = ResponseOf<'policy.get'>;
export type Policy = NonNullable<Found['policy']>;
export type Draft = DraftView['content'];
export type Gate = Draft['gates'][number];
export type Signoff = Gate['signoffs'][number];
export type Scope = Gate['scope'];
export type FieldScope = NonNullable<Scope['fields']>[number];
export type Independence = Gate['independence'];
export type RiskRequirement = NonNullable<Gate['risk']>;
export type SprintRequirement = NonNullable<Draft['sprint']>;
/** What a gate and a sprint ask for alike. */
export type Asks = Pick<Gate, 'checklists' | 'signoffs' | 'independence'>;
export type Method = Found['methods'][number];
export type Problem = DraftView['problems'][number];
export type Difference = DraftView['differences'][number];
export type Proposal = ProposalView;
export type Coverage = ResponseOf<'coverage.get'>;
export type CoveredStatus = Coverage['statuses'][number];
export type Transition = CoveredStatus['transitions'][number];
