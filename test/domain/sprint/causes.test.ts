import type { FieldChange } from '../../../src/domain/gate/facts';
import type { Gate } from '../../../src/domain/policy/schema';
import type { RiskAssessment } from '../../../src/domain/risk/assessment';
import { causeOf } from '../../../src/domain/sprint/causes';
import type { DriftKind } from '../../../src/domain/sprint/drift';
import { judgeIssue } from '../../../src/domain/sprint/judge';
import { aChange } from '../../support/facts';
import { SPRINT_FIELD, validatedSprint } from '../../support/sprintStory';

const LATER = '2026-12-01T08:00:00.000Z';
const LAST = '2026-12-02T08:00:00.000Z';

/** Somebody began to assess. */
const ASSESSED: Omit<RiskAssessment, 'changed'> = {
  method: 'm',
  version: 1,
  hazards: [],
  numbered: 0,
  accepted: [],
  level: 'unknown',
  score: 0,
  history: [],
};

/** When and by whom an issue moved whose changelog has these lines, under a counted gate with these rules. */
function cause(kind: DriftKind, changes: readonly FieldChange[], rules: Partial<Gate> = {}) {
  const story = validatedSprint();
  const [gate] = story.policy.gates;
  const asked = { ...gate!, ...rules };
  story.policy = { ...story.policy, gates: [asked] };
  const issue = story.issue('101');
  issue.facts = { ...issue.facts, changes };
  const risk = { ...ASSESSED, changed: { seq: 9, by: 'rita', at: LATER } };
  const member = { ...story.member('101'), record: { ...issue.record, risk } };
  const { situation } = story;
  const judged = judgeIssue(member, { ...situation, gate: asked });
  return causeOf(kind, { situation, issue: '101', judged, from: '2026-11-25T00:00:00.000Z' });
}

const line = (field: string, by = 'ruth', at = LATER): FieldChange => aChange({ field, by, at });
const nobody = { at: null, by: null };
const by = (person: string, at = LATER) => ({ at, by: person });
const RISK = { atMost: 'low', resign: 'level' } as const;

describe('when and by whom an issue moved', () => {
  test.each<readonly [string, ReturnType<typeof cause>, ReturnType<typeof cause>]>([
    ['a field that is signed', cause('changed', [line('summary')]), by('ruth')],
    ['a field that is not', cause('changed', [line('priority')]), nobody],
    ['its type', cause('changed', [line('issuetype')]), by('ruth')],
    ['a file, where files are signed', cause('changed', [line('attachment')]), by('ruth')],
    ['a file, where they are not', cause('changed', [line('attachment')], { attachments: false }), nobody],
    [
      'before it was written down',
      cause('changed', [line('summary', 'ruth', '2026-11-24T00:00:00.000Z')]),
      nobody,
    ],
    [
      'the last of several',
      cause('changed', [line('summary', 'tom', LAST), line('summary')]),
      by('tom', LAST),
    ],
    [
      'somebody whom Jira does not name',
      cause('changed', [aChange({ field: 'summary', at: LATER, by: undefined })]),
      { at: LATER, by: null },
    ],
    ['the assessment, where the gate asks for it', cause('changed', [], { risk: RISK }), by('rita')],
    ['the assessment, where it does not', cause('changed', []), nobody],
    ['its labels', cause('irrelevant', [line('labels')]), by('ruth')],
    ['its components', cause('relevant', [line('components')]), by('ruth')],
    [
      'a field that brings it in',
      cause('relevant', [line('customfield_1')], {
        scope: { fields: [{ field: 'customfield_1', anyOf: ['1'] }] },
      }),
      by('ruth'),
    ],
    ['a field that does not', cause('relevant', [line('customfield_1')]), nobody],
    [
      'its level, where that brings it in',
      cause('relevant', [], { scope: { riskAtLeast: 'high' } }),
      by('rita'),
    ],
    ['what was signed of it, reopened', cause('reopened', [line('summary')]), by('ruth')],
    ['its status alone reopens no gate', cause('reopened', [line('status')]), nobody],
    [
      'into the sprint',
      cause('added', [aChange({ field: SPRINT_FIELD, at: LATER, by: 'ruth', from: '', to: '11, 12' })]),
      by('ruth'),
    ],
    [
      'out of it',
      cause('added', [aChange({ field: SPRINT_FIELD, at: LATER, from: '12', to: '13' })]),
      nobody,
    ],
    [
      'into another',
      cause('added', [aChange({ field: SPRINT_FIELD, at: LATER, from: null, to: '13' })]),
      nobody,
    ],
    [
      'carried over, which keeps it',
      cause('removed', [aChange({ field: SPRINT_FIELD, at: LATER, from: '12', to: '12, 13' })]),
      nobody,
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
