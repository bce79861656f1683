import { templates } from '../../src/content';
import { hipaa } from '../../src/content/sources';

const items = templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, ...i })));

const CLAUSES = [
  /^45 CFR \d{3}\.\d{3}(\([A-Za-z0-9]+\))*$/,
  /^21 CFR 820\.10 \(ISO 13485:2016, \d+(\.\d+)+ [A-Z][a-z ]+\)$/,
  /^NIST Privacy Framework 1\.0, [A-Z]{2}\.[A-Z]{2}-P\d+$/,
  /^NIST SP 800-30 Rev\. 1, Task \d-\d( and Task \d-\d)?(, Table [A-Z]-\d)?$/,
  /^ISO 14971:2019, \d+(\.\d+)? [A-Z][a-z ]+$/,
  /^SaMD clinical evaluation: [a-z ]+$/,
  /^FDA premarket software guidance \(2023\): [a-z ]+$/,
  /^Good Machine Learning Practice, principle ([1-9]|10)$/,
];

const HOSTS = ['www.ecfr.gov', 'www.nist.gov', 'nvlpubs.nist.gov', 'www.iso.org', 'www.fda.gov'];

describe('citations', () => {
  it.each(items)('of $name have a known form, a known host and a date', ({ citation }) => {
    expect(CLAUSES.filter((form) => form.test(citation.clause))).toHaveLength(1);
    expect(HOSTS).toContain(new URL(citation.url).hostname);
    expect(citation.asOf).toMatch(/^2026-\d\d-\d\d$/);
  });

  it.each(items)('of $name say how binding the source is', ({ citation }) => {
    expect(citation.status).toBe(
      / CFR /.test(citation.clause)
        ? 'in-force'
        : /^(NIST Privacy|ISO)/.test(citation.clause)
          ? 'voluntary'
          : 'guidance',
    );
  });

  it.each([
    ['164.308(a)(1)(ii)(A)', 'subpart-C/section-164.308'],
    ['164.312(b)', 'subpart-C/section-164.312'],
    ['164.502(a)', 'subpart-E/section-164.502'],
  ])('of 45 CFR %s point to %s', (paragraph, end) => {
    const { clause, url } = hipaa(paragraph);
    expect(clause).toBe(`45 CFR ${paragraph}`);
    expect(url).toBe(`https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/${end}`);
  });
});
