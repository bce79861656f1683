import { draftOf } from '../../../static/settings/edit/edits';
import { addCeiling, methodsOffered, withMethod, withRisk } from '../../../static/settings/edit/riskEdits';
import { found } from '../harness/fixtures/policyBook';
import { clinical, here, inForce } from './names';

const [matrix, nist] = here.methods;

describe('the method that scores risk', () => {
  it.each([
    ['retired and not chosen', undefined, ['matrix-5x5']],
    ['retired and chosen', 'nist-sp-800-30', ['matrix-5x5', 'nist-sp-800-30']],
  ])('is offered, where it is %s', (_, chosen, ids) => {
    const page = found({ methods: [matrix!, { ...nist!, retired: true }] });
    expect(methodsOffered(page, chosen).map(({ id }) => id)).toEqual(ids);
  });

  it('is chosen and left out again', () => {
    const draft = withMethod(draftOf(inForce), 'matrix-5x5');
    expect(draft.riskMethod).toBe('matrix-5x5');
    expect(withMethod(draft, undefined)).not.toHaveProperty('riskMethod', 'matrix-5x5');
  });
});

describe('the residual risk that a gate asks for', () => {
  const levels = matrix!.levels;

  it.each([
    ['the one below the worst', levels, 'medium'],
    ['the only one', levels.slice(0, 1), 'low'],
  ])('begins with a level: %s', (_, offered, atMost) => {
    expect(addCeiling(clinical(), offered).risk).toEqual({ atMost, resign: 'assessment' });
  });

  it('stays away where nothing has levels', () => {
    expect(addCeiling(clinical(), [])).toEqual(clinical());
  });

  it('changes part by part, and only where it is asked', () => {
    const gate = addCeiling(clinical(), levels);
    expect(withRisk(gate, { acceptedBy: 'quality' }).risk).toEqual({ ...gate.risk, acceptedBy: 'quality' });
    expect(withRisk(gate, { resign: 'level' }).risk?.resign).toBe('level');
    expect(withRisk(clinical(), { atMost: 'low' })).toEqual(clinical());
  });
});
