import { titlesOf } from '../../../static/settings/words/sentences';
import { emptyWords, sprintWords } from '../../../static/settings/words/sprintWords';
import { riskPolicy } from '../harness/fixtures/riskPolicies';
import { names } from './names';

const { sprint, gates } = riskPolicy();

describe('what validates a sprint, as it is read', () => {
  it('says which gate counts, who signs, and what becomes of an empty sprint', () => {
    expect(sprintWords(sprint!, names, titlesOf(gates))).toEqual({
      lead: 'A sprint is validated once every issue in it that Clinical validation is for has passed it, and needs:',
      asks: [
        'the checklist Usability testing, version 1, complete',
        '1 compliance officer to sign as “Sprint validated”',
      ],
      foot: ['Not signed by the assignee.', 'A sprint without such an issue cannot be signed.'],
    });
  });

  it('names a gate that is gone by its id, and shows what is hidden in a title', () => {
    expect(sprintWords({ ...sprint!, gate: 'gone' }, names, titlesOf([])).lead).toContain('that gone is for');
    expect(sprintWords(sprint!, names, () => 'Fine\u202E').lead).toContain('that Fine[U+202E] is for');
  });

  it('an empty sprint can be signed where that is allowed', () => {
    expect([emptyWords('refuse'), emptyWords('allow')]).toEqual(['cannot be signed', 'can be signed']);
  });
});
