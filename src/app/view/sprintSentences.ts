import type { EventOf, EventType } from '../../domain/audit/event';

type SprintEvent = Extract<EventType, `sprint-${string}`>;
type Told = { readonly [K in SprintEvent]: (payload: EventOf<K>['payload']) => string };

const issues = (count: number): string => (count === 1 ? '1 issue' : `${count} issues`);

const BASELINE = {
  opened: 'Its opening',
  started: 'The start of the sprint',
  reopened: 'Its reopening',
} as const;

const PHASE = {
  future: 'The sprint is planned',
  active: 'The sprint runs',
  closed: 'The sprint is completed',
  deleted: 'The sprint was deleted',
} as const;

/** What happened to the validation of a sprint, told after the actor's name or alone when the app noticed it. */
export const SPRINT_TOLD: Told = {
  'sprint-opened': ({ issues: scope }) => `opened the validation of the sprint with ${issues(scope.length)}`,
  'sprint-baseline-set': ({ because, issues: scope }) =>
    `${BASELINE[because]} made ${issues(scope.length)} the baseline`,
  'sprint-vouched': ({ issues: vouched }) =>
    `vouched for ${issues(vouched.filter(({ outcome }) => outcome === 'passed').length)} that passed`,
  'sprint-reopened': () => 'reopened the validation of the sprint; what was signed counts no more',
  'sprint-observed': ({ phase, validated, relevant, passed, added, removed, changed }) => {
    const moved = [
      added.length > 0 ? `${added.length} added` : '',
      removed.length > 0 ? `${removed.length} removed` : '',
      changed.length > 0 ? `${changed.length} changed` : '',
    ].filter((words) => words !== '');
    const drift = moved.length === 0 ? '' : `; since the last signature ${moved.join(', ')}`;
    return `${PHASE[phase]}, ${validated ? 'clinically validated' : 'not clinically validated'}: ${passed} of ${relevant} relevant issues passed${drift}`;
  },
};
