import { vendorContract } from '../../../src/content/packs/vendor-contract';
import { describePractice } from './practice';

const itemsOf = (templateId: string) =>
  vendorContract.templates.filter((t) => t.id === templateId).flatMap((t) => t.items);

/** The terms of 45 CFR 164.504(e)(2) and whether a contract can do without: only a duty not delegated needs no term. */
const PRIVACY_TERMS = [
  ['164.504(e)(2)(i)', false],
  ['164.504(e)(2)(ii)(A)', false],
  ['164.504(e)(2)(ii)(B)', false],
  ['164.504(e)(2)(ii)(C)', false],
  ['164.504(e)(2)(ii)(D)', false],
  ['164.504(e)(2)(ii)(E)', false],
  ['164.504(e)(2)(ii)(F)', false],
  ['164.504(e)(2)(ii)(G)', false],
  ['164.504(e)(2)(ii)(H)', true],
  ['164.504(e)(2)(ii)(I)', false],
  ['164.504(e)(2)(ii)(J)', false],
  ['164.504(e)(2)(iii)', false],
] as const;

/** The specifications of 45 CFR 164.314(a)(2), all of them required. */
const SECURITY_TERMS = [
  '164.314(a)(2)(i)(A)',
  '164.314(a)(2)(i)(B)',
  '164.314(a)(2)(i)(C)',
  '164.314(a)(2)(ii)',
  '164.314(a)(2)(iii)',
] as const;

/** What surrounds the terms: breach of contract, own use by the vendor, contracts with subcontractors. */
const AROUND = ['164.504(e)(1)(ii)', '164.504(e)(4)', '164.504(e)(5)'] as const;

const agreement = itemsOf('business-associate-agreement');
const reached = (paragraph: string) => agreement.filter((i) => i.citation.clause === `45 CFR ${paragraph}`);

describe('the vendor pack', () => {
  describePractice(vendorContract, 'vc-');

  it.each(PRIVACY_TERMS)(
    'has one required item for the term %s (dispensable: %s)',
    (paragraph, dispensable) => {
      expect(reached(paragraph)).toHaveLength(1);
      expect(reached(paragraph)[0]).toMatchObject({ required: true, notApplicable: dispensable });
    },
  );

  it.each(SECURITY_TERMS)('has one required item for the term %s', (paragraph) => {
    expect(reached(paragraph)).toHaveLength(1);
    expect(reached(paragraph)[0]).toMatchObject({ required: true, notApplicable: false });
    expect(reached(paragraph)[0]?.addressable ?? false).toBe(false);
  });

  it('cites nothing in the agreement but these terms and what surrounds them', () => {
    expect(agreement.map((i) => i.citation.clause.replace('45 CFR ', '')).sort()).toEqual(
      [...PRIVACY_TERMS.map(([paragraph]) => paragraph), ...SECURITY_TERMS, ...AROUND].sort(),
    );
  });

  it('lets no patient data flow before the agreement is signed', () => {
    const [item] = itemsOf('vendor-review').filter((i) => i.citation.clause === '45 CFR 164.308(b)(1)');
    expect(item).toMatchObject({ required: true, evidence: 'required', notApplicable: false });
  });

  it('leaves the terms to the people who answer for them', () => {
    expect([...new Set(agreement.map((i) => i.answeredBy))].sort()).toEqual([
      'compliance-officer',
      'privacy-officer',
      'security-officer',
    ]);
  });
});
