import { changeSentence, checklistTitle, partLabel, roleName, someone } from '../../../src/domain/gate/words';
import { aPolicy } from '../../support/policies';

const policy = aPolicy({
  roles: [{ id: 'validator', name: 'accountable nurse', permission: 'sign-validator' }],
});

describe('the words of a sentence', () => {
  test.each([
    ['validator', policy, 'accountable nurse', 'an accountable nurse'],
    ['privacy-officer', policy, 'privacy officer', 'a privacy officer'],
    ['privacy-officer', undefined, 'privacy officer', 'a privacy officer'],
  ])('the role %s', (id, known, name, one) => {
    expect(roleName(known, id)).toBe(name);
    expect(someone(known, id)).toBe(one);
  });

  test.each([
    ['field:summary', 'summary'],
    ['field:customfield_10010', 'customfield_10010'],
    ['issue', 'issue type or project'],
    ['attachments', 'attachments'],
    ['checklist:evidence-list', 'answers in Evidence list'],
    ['checklist:gone', 'answers in gone'],
  ])('the part %s', (part, label) => {
    expect(partLabel(policy, part)).toBe(label);
  });

  test('a checklist without a policy goes by its id', () => {
    expect(checklistTitle(undefined, 'evidence-list')).toBe('evidence-list');
  });

  test.each([
    [[], ''],
    [[{ part: 'field:summary' }], 'the summary changed'],
    [
      [{ part: 'field:summary', at: '2026-01-03T23:00:00.000Z' }, { part: 'attachments' }],
      'the summary changed on 3 Jan, the attachments changed',
    ],
  ])('changes %j', (changed, sentence) => {
    expect(changeSentence(policy, changed)).toBe(sentence);
  });
});
