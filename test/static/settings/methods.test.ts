import { draftOf } from '../../../static/settings/edit/edits';
import { methodIn } from '../../../static/settings/words/methods';
import { found, policy } from '../harness/fixtures/policyBook';
import { riskPolicy } from '../harness/fixtures/riskPolicies';

const scored = riskPolicy();
const page = found({ policy: scored });

describe('the method of a policy', () => {
  it('in force is the one that was taken up, whatever there is now', () => {
    expect(methodIn(found({ methods: [] }), scored)).toBe(scored.method);
    expect(methodIn(page, policy())).toBeUndefined();
  });

  it.each([
    ['the latest that the site has', page, 'nist-sp-800-30', 'NIST SP 800-30, impact × likelihood'],
    [
      'the one in force where the site has it no more',
      found({ policy: scored, methods: [] }),
      'matrix-5x5',
      scored.method?.title,
    ],
    ['none where there is none of that id', page, 'lost', undefined],
    ['none where none is named', page, undefined, undefined],
  ])('of a draft is %s', (_, where, riskMethod, title) => {
    expect(methodIn(where, { ...draftOf(scored), riskMethod })?.title).toBe(title);
  });
});
