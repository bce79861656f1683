import { startingChoice, toRequest, toggled } from '../../../static/settings/choice';
import {
  checklistSentences,
  guardsSentence,
  independenceSentence,
  materialSentence,
  scopeSentence,
  signoffSentences,
} from '../../../static/settings/sentences';
import { POLICIES } from '../harness/fixtures/policies';

const found = POLICIES.adopted();
const policy = found.policy!;
const [privacy, clinical] = policy.gates;

describe('the sentences of a policy', () => {
  it('name the statuses that a gate guards, and a status that is gone by its id', () => {
    expect(guardsSentence(clinical!, found.statuses)).toBe(
      'Nothing moves to Done before this gate has passed.',
    );
    expect(guardsSentence(clinical!, [])).toBe('Nothing moves to status 10003 before this gate has passed.');
  });

  it('say which issues it is for', () => {
    expect(scopeSentence(privacy!)).toBe('It is for every issue of the project.');
    expect(scopeSentence(clinical!)).toBe('It is for issues with the label “clinical-decision”.');
  });

  it('say what it asks for, in order', () => {
    expect([...checklistSentences(clinical!, policy), ...signoffSentences(clinical!, policy)]).toEqual([
      'Clinical validation v3 is complete: 12 required items of 13.',
      'A clinical validator signs: “Clinically validated”.',
      'A compliance officer signs: “Approved for release”, after the clinical validator.',
    ]);
  });

  it('say who cannot sign and what makes sign-offs stale', () => {
    expect(independenceSentence(clinical!)).toBe(
      'The assignee cannot sign. Each role is signed by a different person.',
    );
    expect(independenceSentence(privacy!)).toBe('The assignee cannot sign.');
    expect(materialSentence(clinical!)).toBe(
      'Its sign-offs turn stale when somebody changes the summary, the description, the attachments or an answer.',
    );
  });
});

describe('choosing what a gate guards', () => {
  it('starts with what is suggested, or with what is in force', () => {
    expect(startingChoice(POLICIES.empty())).toEqual({
      'privacy-security': ['10001'],
      'clinical-validation': ['10003'],
    });
    const other = toggled(startingChoice(found), 'clinical-validation', '10002');
    expect(other['clinical-validation']).toEqual(['10003', '10002']);
    expect(toggled(other, 'clinical-validation', '10003')['clinical-validation']).toEqual(['10002']);
  });

  it('asks for the gates that guard something and keeps their scope', () => {
    const choice = toggled(startingChoice(found), 'privacy-security', '10001');
    expect(toRequest(choice, found)).toEqual([
      { id: 'clinical-validation', guards: ['10003'], scope: { labels: ['clinical-decision'] } },
    ]);
  });
});
