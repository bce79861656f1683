import type { GateDecision, Reason } from '../../../src/domain/gate/reason';
import { refusalText } from '../../../src/domain/gate/refusalText';
import { paragraph } from '../../support/facts';
import { aPolicy } from '../../support/policies';
import { passedStory, Story } from '../../support/story';

const policy = aPolicy();
const told = (gates: readonly GateDecision[]) =>
  refusalText({ key: 'TELE-42', status: 'Done', gates, policy });
const blocked = (...reasons: Reason[]): GateDecision => ({ gate: 'clinical', outcome: 'blocked', reasons });
const by = { role: 'validator', meaning: 'Clinically validated', signer: 'amara', seq: 3 };

describe('the text of a refused transition', () => {
  test('of an untouched issue', () => {
    expect(told([new Story().decision()])).toBe(
      'Done is blocked by Clinical validation. 1) 2 required items are open in Evidence list: anyone who may edit the issue can answer them. 2) The clinical validator has not signed: a clinical validator signs. 3) The compliance officer has not signed: signs after the clinical validator. Open Compliance on TELE-42 to settle these.',
    );
  });

  test('names what changed, when, and both roles', () => {
    const story = passedStory();
    story.edit('description', paragraph('Above 3 kg'));
    expect(told([story.decision()])).toMatch(
      /clinical validator's sign-off is stale, the description changed on 20 Nov:.*compliance officer's sign-off is stale/,
    );
  });

  test('shows at most five reasons', () => {
    const six = Array.from({ length: 6 }, (): Reason => ({
      code: 'items-open',
      checklist: 'evidence-list',
      items: ['first'],
    }));
    expect(told([blocked(...six)])).toMatch(/4\) 1 required item is open[^)]*\. 5\) … and 2 more\. Open/);
    expect(told([blocked(...six.slice(1))])).toMatch(/5\) 1 required item is open/);
  });

  test('says that a project is not set up', () => {
    expect(told([blocked({ code: 'no-policy' })])).toMatch(/^CareGate is not set up for this project\./);
  });

  test('joins the gates that block and leaves the others out', () => {
    const other: GateDecision = { gate: 'other', outcome: 'blocked', reasons: [{ code: 'gate-unknown' }] };
    const open: GateDecision = { gate: 'fine', outcome: 'passed', signoffs: [] };
    expect(told([blocked({ code: 'gate-empty' }), open, other])).toMatch(
      /^Done is blocked by Clinical validation and other\./,
    );
  });

  test.each<[Reason, string]>([
    [
      { code: 'signoff-rejected', ...by },
      'The clinical validator rejected this: a clinical validator approves',
    ],
    [
      { code: 'signoff-expired', ...by },
      "The clinical validator's sign-off has expired: a clinical validator signs again",
    ],
    [
      { code: 'signoff-not-independent', ...by, because: 'is-assignee' },
      "The clinical validator's sign-off does not count, the signer is the assignee: another clinical validator signs",
    ],
    [
      { code: 'evidence-missing', checklist: 'evidence-list', items: ['a', 'b'] },
      '2 items still want evidence in Evidence list: anyone who may edit the issue can add it',
    ],
    [
      { code: 'signoff-missing', role: 'officer', meaning: 'x', missing: 2 },
      '2 sign-offs by compliance officer are missing: a compliance officer signs',
    ],
    [{ code: 'gate-empty' }, 'The gate asks for nothing: a project admin corrects the policy'],
  ])('explains %j', (reason, sentence) => {
    expect(told([blocked(reason)])).toContain(`1) ${sentence}.`);
  });
});
