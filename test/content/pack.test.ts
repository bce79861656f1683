import { pack } from '../../src/content/pack';
import { privacyImpact } from '../../src/content/privacy-impact';

const some = {
  id: 'some-pack',
  title: 'Some pack',
  summary: 'Holds one template, to see what is accepted.',
  status: 'in-force',
  onByDefault: true,
  templates: [privacyImpact],
};

describe('a pack', () => {
  it('holds at least one template', () => {
    expect(pack.parse(some).templates).toHaveLength(1);
    expect(pack.safeParse({ ...some, templates: [] }).success).toBe(false);
  });

  it('is not on by default when its rule is only proposed', () => {
    expect(pack.safeParse({ ...some, status: 'proposed' }).success).toBe(false);
    expect(pack.safeParse({ ...some, status: 'proposed', onByDefault: false }).success).toBe(true);
  });
});
