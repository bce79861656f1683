import { template } from '../../../src/domain/checklist/template';
import { compileTemplate } from '../../../src/domain/policy/compile';
import { compiledTemplate } from '../../../src/domain/policy/schema';

const written = template.parse({
  id: 'dose-check',
  version: 3,
  title: 'Dose check',
  purpose: 'Compares doses.',
  items: [
    {
      id: 'doses-compared',
      text: 'A second person compared the doses',
      help: 'Use the printed table.',
      citation: {
        clause: '45 CFR 164.312(c)(2)',
        status: 'in-force',
        asOf: '2026-11-21',
        url: 'https://www.ecfr.gov/',
      },
      required: true,
      answeredBy: 'quality',
      wants: 'a test run',
      evidence: 'required',
      notApplicable: false,
      addressable: true,
      since: 2,
    },
  ],
});

describe('compileTemplate', () => {
  it('keeps the ids and rules and drops the words', () => {
    expect(compileTemplate(written)).toEqual({
      id: 'dose-check',
      version: 3,
      title: 'Dose check',
      items: [
        {
          id: 'doses-compared',
          required: true,
          evidence: 'required',
          notApplicable: false,
          addressable: true,
          since: 2,
        },
      ],
    });
  });

  it('makes what the policy schema accepts', () => {
    expect(compiledTemplate.safeParse(compileTemplate(written)).success).toBe(true);
  });
});
