import { issueViewOf } from '../../../src/app/view/issueView';
import type { Seen } from '../../../src/app/view/seen';
import { severityProbability5x5 as method } from '../../../src/content/risk/severityProbability5x5';
import { issueView } from '../../../src/contract/view';
import type { Gate } from '../../../src/domain/policy/schema';
import { emptyRecord } from '../../../src/domain/record/empty';
import type { Hazard, RiskAssessment } from '../../../src/domain/risk/assessment';
import { someDigest } from '../../support/builders';
import { someFacts } from '../../support/facts';
import { aGate, aPolicy } from '../../support/policies';
import { sha256 } from '../../support/sha256';

const AT = '2026-11-21T10:00:00.000Z';
const OFFICER = { role: 'compliance-officer', permission: 'sign-compliance-officer' };
const WORDS = { hazard: someDigest('h'), situation: someDigest('s'), harm: someDigest('a') };

const hazard = (number: number, probability: string | undefined): Hazard => {
  const rating = { severity: 'catastrophic', ...(probability === undefined ? {} : { probability }) };
  return {
    id: `hazard-${number}`,
    dimensions: ['patient-safety'],
    initial: { severity: 'catastrophic', probability: 'high' },
    residual: rating,
    controls: [],
    words: WORDS,
    method: method.id,
    seq: number,
    by: 'jonas',
    at: AT,
    since: AT,
  };
};

const assessed = (...hazards: Hazard[]): RiskAssessment => ({
  method: method.id,
  version: 1,
  hazards,
  numbered: hazards.length,
  changed: { seq: hazards.length, by: 'jonas', at: AT },
  accepted: [],
  level: 'unknown',
  score: 0,
  history: [],
});

interface Given {
  readonly risk?: RiskAssessment;
  readonly edit?: boolean;
  readonly officer?: boolean;
  readonly asked?: Gate['risk'];
  readonly scored?: boolean;
}

function view({ risk, edit = true, officer = false, scored = true, ...rest }: Given) {
  const asked =
    'asked' in rest ? rest.asked : ({ atMost: 'low', acceptedBy: OFFICER.role, resign: 'level' } as const);
  const gate = aGate({ checklists: [], signoffs: [], ...(asked === undefined ? {} : { risk: asked }) });
  const facts = someFacts();
  const record = {
    ...emptyRecord(facts.id, facts.projectId, someDigest('salt')),
    ...(risk === undefined ? {} : { risk }),
  };
  const role = { id: OFFICER.role, name: 'compliance officer', permission: OFFICER.permission };
  const helen = { accountId: 'helen-voss', name: 'Helen Voss' };
  const seen: Seen = {
    viewer: officer ? helen.accountId : 'jonas-weber',
    facts,
    grants: { edit, administer: false, permissions: new Set(officer ? [OFFICER.permission] : []) },
    record,
    policy: aPolicy({ roles: [role], gates: [gate], templates: [], ...(scored ? { method } : {}) }),
    now: AT,
    sha256,
    display: {
      names: new Map(),
      holders: new Map([[role.id, [helen]]]),
      texts: new Map(),
      words: { of: () => undefined },
      issues: new Map(),
    },
  };
  return issueView.parse(issueViewOf(seen));
}

describe('the risk of an issue in a line', () => {
  test.each<[string, Given, object | undefined]>([
    ['nothing where the policy has no method', { scored: false, asked: undefined }, undefined],
    [
      'unknown where nobody assessed it',
      {},
      { level: null, hazards: 0, drafts: 0, above: 0, accepted: false },
    ],
    [
      'unknown with one draft',
      { risk: assessed(hazard(1, 'low'), hazard(2, undefined)) },
      { level: null, hazards: 2, drafts: 1, above: 0, accepted: false },
    ],
    [
      'the worst level, and how many hazards are above the ceiling',
      { risk: assessed(hazard(1, 'extremely-low'), hazard(2, 'low'), hazard(3, 'high')) },
      { level: { id: 'high' }, hazards: 3, drafts: 0, above: 2, accepted: false },
    ],
    [
      'nothing above a ceiling that holds',
      { risk: assessed(hazard(1, 'extremely-low')) },
      { level: { id: 'low' }, above: 0, accepted: false },
    ],
    [
      'accepted where somebody in the role accepted what is there',
      {
        risk: {
          ...assessed(hazard(1, 'low')),
          accepted: [
            {
              role: OFFICER.role,
              level: 'medium',
              root: someDigest('root'),
              by: 'helen-voss',
              at: AT,
              seq: 9,
            },
          ],
        },
      },
      { level: { id: 'medium' }, above: 1, accepted: true },
    ],
  ])('is %s', (_, given, expected) => {
    const { risk } = view(given);
    if (expected === undefined) expect(risk).toBeUndefined();
    else expect(risk).toMatchObject(expected);
  });
});

describe('what a gate lacks of risk', () => {
  const above = assessed(hazard(1, 'low'));
  const drafts = assessed(hazard(1, undefined), hazard(2, undefined));

  test.each<[string, Given, object]>([
    [
      'a developer assesses what nobody has',
      {},
      { kind: 'risk', title: 'Assess the risk', button: 'Assess the risk' },
    ],
    [
      'a developer finishes drafts',
      { risk: drafts },
      { kind: 'risk', title: 'Finish 2 hazards that are drafts', button: 'Finish them' },
    ],
    ['a developer lowers what is above', { risk: above }, { kind: 'risk', title: 'Lower the residual risk' }],
    [
      'an officer who may edit lowers it, or accepts it',
      { risk: above, officer: true },
      { kind: 'risk', title: 'Lower the residual risk, or accept it' },
    ],
    [
      'an officer who may not edit accepts it',
      { risk: above, officer: true, edit: false },
      { kind: 'risk', title: 'Accept the residual risk', button: 'Open risk' },
    ],
    ['a reader is told', { risk: above, edit: false }, { kind: 'wait' }],
    ['an officer cannot accept what is unknown', { officer: true, edit: false }, { kind: 'wait' }],
  ])('%s', (_, given, step) => expect(view(given).nextStep).toMatchObject(step));

  test('leads to the risk section those who can settle it, and names them', () => {
    const reason = view({ risk: above }).gates[0]?.reasons[0];
    expect(reason?.action).toEqual({ kind: 'risk' });
    expect(reason?.who).toMatchObject({
      you: true,
      editors: true,
      roleName: 'compliance officer',
      people: [{ name: 'Jonas Weber' }, { name: 'Helen Voss' }],
    });
    expect(view({ risk: above, edit: false }).gates[0]?.reasons[0]?.action).toEqual({ kind: 'others' });
  });

  test('names only who may edit where no role accepts', () => {
    const [reason] = view({ risk: above, asked: { atMost: 'low', resign: 'level' } }).gates[0]?.reasons ?? [];
    expect(reason?.who).toMatchObject({ editors: true, people: [{ name: 'Jonas Weber' }] });
    expect(reason?.who.role).toBeUndefined();
  });
});
