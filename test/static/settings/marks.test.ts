import { compareDrafts } from '../../../static/settings/words/compare';
import { countMarks, gateMarks, gatesGone, titleList } from '../../../static/settings/words/marks';
import { namesOf } from '../../../static/settings/words/names';
import { policy } from '../harness/fixtures/policyBook';
import { riskPolicy } from '../harness/fixtures/riskPolicies';
import { clinical, here, inForce, names, privacy } from './names';

const [clinician, officer] = clinical().signoffs;
const marked = (gate: ReturnType<typeof clinical>) => gateMarks(gate, inForce, names)!;

describe('how a gate differs from what is in force', () => {
  it('is said nowhere when it does not, when it is new, or when nothing is in force', () => {
    expect(countMarks(marked(clinical()))).toBe(0);
    expect(marked(clinical({ id: 'other' })).isNew).toBe(true);
    expect(gateMarks(clinical(), null, names)).toBeUndefined();
  });

  it.each([
    ['count', { count: 2 }, 'was 1'],
    ['meaning', { meaning: 'Looks good' }, 'was “Clinically validated”'],
    ['validity', { validDays: undefined }, 'was valid 180 days'],
    ['due day', { dueDays: 3 }, 'was due at no time'],
    ['order', { after: 'quality' }, 'was in any order'],
    ['two at once', { count: 3, validDays: 90 }, 'was 1, valid 180 days'],
  ])('says what the %s of a sign-off was', (_, part, words) => {
    expect(marked(clinical({ signoffs: [{ ...clinician!, ...part }, officer!] })).signoffs).toEqual([
      words,
      undefined,
    ]);
  });

  it('marks what was added, and keeps what was removed to put it back', () => {
    const gate = clinical({
      checklists: ['usability-testing'],
      signoffs: [clinician!, { role: 'quality', count: 1, meaning: 'Tested' }],
      children: 'privacy-security',
    });
    const marks = marked(gate);
    expect([marks.checklists, marks.signoffs, marks.children]).toEqual([
      ['added'],
      [undefined, 'added'],
      'added',
    ]);
    expect(marks.removed.map(({ kind }) => kind)).toEqual(['checklist', 'signoff']);
    expect(marks.removed[1]).toMatchObject({ signoff: officer });
    expect(countMarks(marks)).toBe(5);
  });

  it('says what guards, scope, independence and material fields were', () => {
    const marks = marked(
      clinical({
        guards: ['10002', '10003'],
        scope: {},
        independence: { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false },
        material: ['summary'],
        attachments: false,
      }),
    );
    expect(marks.guards).toBe('was Done');
    expect(marks.scope).toBe('was Story or Bug, with the label “clinical-decision”');
    expect(marks.barred).toBe('was the assignee');
    expect(marks.distinct).toBe('was by different people');
    expect(marks.material).toBe('was Summary, Description, the attachments or an answer');
    expect(countMarks(marks)).toBe(5);
  });

  it.each([
    ['nothing', {}, undefined],
    ['a higher ceiling', { atMost: 'high' }, 'was at most Medium'],
    ['nobody who accepts', { acceptedBy: undefined }, 'was accepted by a compliance officer'],
    ['fewer signatures that turn stale', { resign: 'level' as const }, 'was stale with the risk assessment'],
  ])('says of a residual risk what it was: %s', (_, part, mark) => {
    const risk = { atMost: 'medium', acceptedBy: 'compliance-officer', resign: 'assessment' as const };
    const before = policy({ gates: [clinical({ risk })] });
    const marks = gateMarks(clinical({ risk: { ...risk, ...part } }), before, names)!;
    expect(marks.risk).toBe(mark);
    expect(countMarks(marks)).toBe(mark === undefined ? 0 : 1);
  });

  it('marks a residual risk, a least risk and a validated sprint that were added, and keeps what is gone', () => {
    const risk = { atMost: 'medium', resign: 'level' as const };
    const asking = clinical({
      ...{ risk, sprint: true },
      scope: { ...clinical().scope, riskAtLeast: 'high' },
    });
    const marks = marked(asking);
    expect([marks.risk, marks.sprint]).toEqual(['added', 'added']);
    expect(marks.scope).toBe('was Story or Bug, with the label “clinical-decision”');
    const back = gateMarks(clinical(), policy({ gates: [asking] }), names)!;
    expect(back.removed).toEqual([
      { kind: 'risk', words: 'residual risk at most Medium', risk },
      { kind: 'sprint', words: "the issue's sprint to be validated" },
    ]);
  });

  it('marks a checklist that publishing takes up in a newer version', () => {
    const old = policy({ templates: inForce.templates.map((one) => ({ ...one, version: 1 })) });
    const page = { ...here, policy: old };
    const marks = gateMarks(clinical(), old, namesOf(page, { roles: old.roles }))!;
    expect(marks.checklists).toEqual(['was version 1']);
  });

  it('names the gates that are gone', () => {
    const draft = { title: '', roles: [], gates: [clinical()] };
    expect(titleList(gatesGone(draft, inForce))).toBe('Privacy and security before development');
    expect(gatesGone(draft, null)).toEqual([]);
  });
});

describe('two drafts side by side', () => {
  const theirs = { title: 'Policy', gates: [privacy(), clinical()] };

  it('show nothing when they say the same', () => {
    expect(compareDrafts(theirs, structuredClone(theirs), names)).toEqual([]);
  });

  it('show only the lines that differ, theirs and yours', () => {
    const mine = {
      title: 'Policy',
      gates: [clinical({ signoffs: [{ ...clinician!, count: 2 }, officer!] })],
    };
    const [gone, changed] = compareDrafts(theirs, mine, names);
    expect(gone?.title).toBe('Privacy and security before development');
    expect(gone?.lines.every(({ kind }) => kind === 'old')).toBe(true);
    expect(changed?.lines).toEqual([
      { kind: 'old', value: '1 clinical validator to sign as “Clinically validated”, valid for 180 days' },
      {
        kind: 'new',
        value:
          '2 people who hold the role clinical validator to sign as “Clinically validated”, valid for 180 days',
      },
    ]);
  });

  it('show another method, and what validates a sprint', () => {
    const { sprint } = riskPolicy();
    const mine = { ...theirs, riskMethod: 'nist-sp-800-30', sprint };
    const [head, last] = compareDrafts({ ...theirs, riskMethod: 'matrix-5x5' }, mine, names);
    expect(head?.lines).toEqual([
      { kind: 'old', value: 'Risk is scored by Severity × probability, 5 × 5, version 1.' },
      { kind: 'new', value: 'Risk is scored by NIST SP 800-30, impact × likelihood, version 1.' },
    ]);
    expect(last?.title).toBe('Validation of sprints');
    expect(last?.lines[0]?.value).toContain('every issue in it that Clinical validation is for');
    expect(compareDrafts(mine, { ...mine, sprint: { ...sprint!, empty: 'allow' } }, names)).toMatchObject([
      {
        lines: [
          { kind: 'old', value: 'A sprint without such an issue cannot be signed.' },
          { kind: 'new', value: 'A sprint without such an issue can be signed.' },
        ],
      },
    ]);
  });

  it('show another name of the policy', () => {
    const [head] = compareDrafts(theirs, { ...theirs, title: 'Other' }, names);
    expect(head?.lines.map(({ value }) => value)).toEqual(['Name: Policy', 'Name: Other']);
  });
});
