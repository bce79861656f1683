import { ceilingsOf } from '../../../src/domain/gate/risk';
import type { HazardContent, RiskControl } from '../../../src/domain/risk/assessment';
import type { FindingCode } from '../../../src/domain/risk/finding';
import { findingsOf } from '../../../src/domain/risk/findings';
import { aMethod } from '../../support/methods';
import { aPolicy } from '../../support/policies';
import { aControl, aHazard, aRiskGate, aRiskPolicy, BENEFIT, RiskStory } from '../../support/riskStory';

type Content = Partial<HazardContent>;

/** The findings of a story in full; issues of controls have keys where `seen`. */
function found(story: RiskStory, seen = true) {
  const { policy, record } = story;
  const keyOf = (id: string) => (seen ? `TELE-${id.slice(-3)}` : undefined);
  const ceilings = ceilingsOf(policy.gates, policy, record);
  return findingsOf({ policy, risk: record.risk, ceilings, keyOf });
}

/** Findings of one hazard under a gate that lets everything through. */
function foundIn(content: Content) {
  const policy = aRiskPolicy({ gates: [aRiskGate({ risk: { atMost: 'high', resign: 'assessment' } })] });
  const story = new RiskStory(policy);
  expect(story.save(content)).toBe('done');
  return found(story);
}

const rated = (severity: string, probability: string) => ({ severity, probability });
const [HIGH, MEDIUM, LOW] = [rated('major', 'certain'), rated('major', 'likely'), rated('major', 'rare')];
const controls = (...rules: Partial<RiskControl>[]) => rules.map((rule) => aControl(rule));

interface Row {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  readonly content: Content;
  readonly says: string;
}

/** Each is the only finding of an otherwise sound hazard, unless `beside` names what comes with it. */
const ROWS: readonly (Row & { readonly beside?: readonly FindingCode[] })[] = [
  {
    code: 'residual-above-initial',
    severity: 'error',
    content: { initial: LOW, residual: MEDIUM },
    says: 'Hazard 1: the residual risk Medium is above the initial risk Low.',
    beside: ['probability-raised'],
  },
  {
    code: 'residual-above-initial',
    severity: 'error',
    content: { initial: rated('minor', 'rare'), residual: rated('minor', 'likely') },
    says: 'Hazard 1: the residual risk scores 11, above the initial risk with 5.',
    beside: ['probability-raised'],
  },
  {
    code: 'severity-raised',
    severity: 'warning',
    content: { initial: rated('minor', 'certain'), residual: LOW },
    says: 'Hazard 1: the severity is higher after controls than before them.',
  },
  {
    code: 'probability-raised',
    severity: 'warning',
    content: {
      initial: LOW,
      residual: rated('minor', 'likely'),
      controls: controls({ reduces: 'severity' }),
    },
    says: 'Hazard 1: the probability is higher after controls than before them.',
  },
  {
    code: 'lowered-without-control',
    severity: 'error',
    content: { controls: [] },
    says: 'Hazard 1: the residual risk is lower than the initial risk, and there is no control.',
  },
  {
    code: 'severity-lowered-by-probability-control',
    severity: 'error',
    content: { initial: HIGH, residual: rated('minor', 'likely') },
    says: 'Hazard 1: the severity is lower after controls, and every control affects the probability only.',
  },
  {
    code: 'probability-lowered-by-severity-control',
    severity: 'error',
    content: { controls: controls({ reduces: 'severity' }) },
    says: 'Hazard 1: the probability is lower after controls, and every control affects the severity only.',
  },
  {
    code: 'control-not-implemented',
    severity: 'error',
    content: { controls: controls({ implemented: false, verified: false }) },
    says: 'Hazard 1: control TELE-151 is not implemented, and the residual risk relies on it.',
  },
  {
    code: 'control-not-verified',
    severity: 'error',
    content: { controls: controls({ verified: false }, { issueId: '10152', verified: false }) },
    says: 'Hazard 1: 2 controls are not verified, and the residual risk relies on them.',
  },
  {
    code: 'verified-not-implemented',
    severity: 'error',
    content: { initial: LOW, residual: LOW, controls: controls({ implemented: false }) },
    says: 'Hazard 1: control TELE-151 is verified, but not implemented.',
    beside: ['control-without-effect'],
  },
  {
    code: 'control-without-effect',
    severity: 'warning',
    content: { initial: LOW, residual: LOW },
    says: 'Hazard 1: the controls change neither the severity nor the probability.',
  },
  {
    code: 'information-only',
    severity: 'warning',
    content: { controls: controls({ kind: 'information' }, { kind: 'information', issueId: '10152' }) },
    says: 'Hazard 1: information for safety is the only control; a safe design and protective measures come first (ISO 14971:2019, 7.1).',
  },
  {
    code: 'duplicate-control',
    severity: 'warning',
    content: { controls: controls({}, { kind: 'information' }) },
    says: 'Hazard 1: the control TELE-151 stands twice.',
  },
];

describe('findings of a hazard', () => {
  test('are none where everything fits together', () => {
    expect(foundIn({})).toEqual([]);
  });

  test.each(ROWS)('$code: $says', ({ code, severity, content, says, beside = [] }) => {
    const findings = foundIn(content);
    expect(findings.map((finding) => finding.code).toSorted()).toEqual([code, ...beside].toSorted());
    expect(findings).toContainEqual({ code, hazard: 'hazard-1', severity, sentence: says });
  });

  test.each<[string, Content]>([
    [
      'that one control of two lowers the severity',
      {
        residual: rated('minor', 'rare'),
        controls: controls({}, { issueId: '10152', reduces: 'severity' }),
      },
    ],
    [
      'that a control lowers both',
      {
        residual: rated('minor', 'rare'),
        controls: controls({ reduces: 'both' }),
      },
    ],
    [
      'that a control is not verified where the risk does not rely on it',
      {
        initial: LOW,
        residual: { severity: 'major' },
        controls: controls({ verified: false }),
      },
    ],
    [
      'that information for safety is one control of two',
      {
        controls: controls({ kind: 'information' }, { issueId: '10152' }),
      },
    ],
    ['what is not rated', { initial: {}, residual: {} }],
  ])('do not mind %s', (_, content) => {
    expect(foundIn(content)).toEqual([]);
  });

  test.each(['residual', 'initial'] as const)('stay away while the %s rating is missing', (which) => {
    expect(foundIn({ [which]: {} })).toEqual([]);
  });

  test('name no issue that the reader may not see', () => {
    const story = new RiskStory();
    story.save({ controls: controls({ verified: false }, {}) });
    const sentences = found(story, false).map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      'Hazard 1: 1 control is not verified, and the residual risk relies on it.',
      'Hazard 1: the same control stands twice.',
    ]);
    expect(JSON.stringify(found(story, false))).not.toContain('10151');
  });

  test('say nothing but the method of a hazard that another one rated', () => {
    const story = new RiskStory();
    story.save({ controls: [] });
    const other = story.under(aRiskPolicy({ version: 2, method: aMethod({ id: 'other' }) }));
    expect(found(other)).toEqual([
      {
        code: 'other-method',
        hazard: 'hazard-1',
        severity: 'error',
        sentence: 'Hazard 1: it was assessed by another method, and counts as unknown.',
      },
    ]);
  });

  test('are none where the policy has no method', () => {
    const story = new RiskStory();
    story.save({ controls: [] });
    expect(found(story.under(aPolicy({ version: 2, gates: [aRiskGate()] })))).toEqual([]);
  });

  test('come hazard by hazard', () => {
    const story = new RiskStory();
    story.save({ controls: [] });
    story.save({ controls: controls({ verified: false }) });
    expect(found(story).map(({ hazard, code }) => [hazard, code])).toEqual([
      ['hazard-1', 'lowered-without-control'],
      ['hazard-2', 'control-not-verified'],
    ]);
  });
});

describe('findings of the whole', () => {
  const above = { initial: HIGH, residual: MEDIUM };

  test('above a ceiling that nobody may lift: it has to come down', () => {
    const risk = { atMost: 'low', resign: 'assessment' as const };
    const story = new RiskStory(aRiskPolicy({ gates: [aRiskGate({ risk })] }));
    story.save({ ...above, words: BENEFIT });
    expect(found(story)).toEqual([
      {
        code: 'above-ceiling',
        severity: 'error',
        sentence: 'Residual risk is Medium, Clinical validation allows Low: it has to come down.',
      },
    ]);
  });

  test('above a ceiling: acceptance and benefits are missing, and are outdated after a change', () => {
    const story = new RiskStory();
    story.save(above);
    expect(story.findings).toEqual(['benefit-missing', 'acceptance-missing']);
    expect(found(story).map(({ sentence }) => sentence)).toEqual([
      'Hazard 1: the residual risk Medium is above Low, and there is no benefit-risk rationale (ISO 14971:2019, 7.4).',
      'Residual risk is Medium, Clinical validation allows Low: the compliance officer has not accepted it.',
    ]);
    story.save({ ...above, words: BENEFIT }, { hazard: 'hazard-1' });
    expect(story.findings).toEqual(['acceptance-missing']);
    expect(story.accept()).toBe('done');
    expect(story.findings).toEqual([]);
    story.save({ ...above, words: BENEFIT, dimensions: ['privacy'] }, { hazard: 'hazard-1' });
    expect(found(story).map(({ code, sentence }) => [code, sentence])).toEqual([
      [
        'acceptance-outdated',
        'Residual risk is Medium, Clinical validation allows Low: the assessment has changed since the compliance officer accepted it.',
      ],
    ]);
  });

  test('ask for the benefits by the least of all ceilings', () => {
    const gates = (['high', 'low', 'medium'] as const).map((atMost) =>
      aRiskGate({ id: atMost, risk: { atMost, resign: 'level' } }),
    );
    const story = new RiskStory(aRiskPolicy({ gates }));
    story.save(above);
    expect(story.findings).toEqual(['benefit-missing', 'above-ceiling']);
  });

  test('name a level that the method no longer has by its id', () => {
    const risk = { atMost: 'tiny', resign: 'level' as const };
    const story = new RiskStory(aRiskPolicy({ gates: [aRiskGate({ risk })] }));
    story.save(aHazard());
    expect(found(story).map(({ sentence }) => sentence)).toEqual([
      'Residual risk is Low, Clinical validation allows tiny: it has to come down.',
    ]);
  });
});
