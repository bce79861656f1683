import { deviceSoftware } from '../../../src/content/packs/device-software';
import { hasSourceData, sourceEvidence } from '../sourceData';
import { clausesOf, itemsOf, keepsRules } from './clinicalRules';

const cited = (templateId: string): string[] => [...new Set(clausesOf(deviceSoftware, templateId))];

/** ISO 13485:2016, 7.3, which 21 CFR 820.10 makes law. */
const DESIGN = [
  '7.3.1 General',
  '7.3.2 Design and development planning',
  '7.3.3 Design and development inputs',
  '7.3.4 Design and development outputs',
  '7.3.5 Design and development review',
  '7.3.6 Design and development verification',
  '7.3.7 Design and development validation',
  '7.3.8 Design and development transfer',
  '7.3.9 Control of design and development changes',
  '7.3.10 Design and development files',
];

const PREMARKET = [
  'documentation level evaluation',
  'software description',
  'risk management file',
  'software requirements specification',
  'system and software architecture design',
  'software design specification',
  'software development, configuration management, and maintenance practices',
  'software testing as part of verification and validation',
  'software version history',
  'unresolved software anomalies',
];

const RISK_PROCESS = ['4.1', '4.2', '4.3', '4.4', '4.5', '9', '10.1', '10.2', '10.3', '10.4'];
const RISK_ANALYSIS = ['5.1', '5.2', '5.3', '5.4', '5.5', '6', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '8'];

/** The clauses of IEC 62304 on what makers of software do, down to where its processes branch. */
const DEVELOPMENT = ['4.1', '4.2', '4.3', '4.4', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'];
const MAINTENANCE = [
  '6.1',
  '6.2',
  '6.3',
  '7.1',
  '7.3',
  '7.4',
  '8.1',
  '8.2',
  '8.3',
  '9.1',
  '9.2',
  '9.6',
  '9.7',
];

const numbers = (templateId: string): string[] =>
  cited(templateId).map((clause) => /, (\d[\d.]*)/.exec(clause)?.[1] ?? clause);

const branches = (templateId: string): string[] => [
  ...new Set(numbers(templateId).map((n) => n.split('.').slice(0, 2).join('.'))),
];

keepsRules(deviceSoftware, 'ds-');

describe('the pack on device software', () => {
  it('cites design controls as 21 CFR 820.10 does, and never the reserved 820.30', () => {
    expect(cited('design-controls')).toEqual(DESIGN.map((c) => `21 CFR 820.10 (ISO 13485:2016, ${c})`));
    expect(itemsOf(deviceSoftware).filter((i) => i.citation.clause.includes('820.30'))).toEqual([]);
  });

  it('reaches all ten documents of the premarket guidance', () => {
    const expected = PREMARKET.map((title) => `FDA premarket software guidance (2023): ${title}`);
    expect(cited('software-documentation').sort()).toEqual(expected.sort());
  });

  it('lets only what the enhanced level adds be left out of a submission', () => {
    const optional = itemsOf(deviceSoftware).filter((i) => i.id.startsWith('ds-sd-') && i.notApplicable);
    expect(optional.map((i) => i.id)).toEqual(['ds-sd-design', 'ds-sd-plans', 'ds-sd-unit-tests']);
    for (const { text } of optional) expect(text).toMatch(/^At the enhanced level/);
  });

  it('reaches every clause of ISO 14971 from 4.1 to 10.4', () => {
    expect(numbers('device-risk-process')).toEqual(RISK_PROCESS);
    expect(numbers('device-risk-analysis')).toEqual(RISK_ANALYSIS);
  });

  it('reaches every process of IEC 62304', () => {
    expect(branches('software-life-cycle')).toEqual(DEVELOPMENT);
    expect(branches('software-maintenance')).toEqual(MAINTENANCE);
  });

  it('asks at the end of a sprint for what design controls, risk management and release want on file', () => {
    const design = numbers('regulatory-milestones').filter((n) => n.startsWith('7.3.'));
    expect(design).toEqual(['7.3.2', '7.3.5', '7.3.6', '7.3.7', '7.3.9', '7.3.8', '7.3.10']);
    expect(numbers('regulatory-milestones')).toEqual(expect.arrayContaining(['8', '5.8.4']));
  });

  it('calls the standards voluntary and the premarket guidance guidance', () => {
    const statuses = Object.fromEntries(
      itemsOf(deviceSoftware)
        .filter((i) => !i.name.startsWith('regulatory-milestones/'))
        .map((i) => [i.name.split('/')[0], i.citation.status]),
    );
    expect(statuses).toEqual({
      'design-controls': 'in-force',
      'software-documentation': 'guidance',
      'software-life-cycle': 'voluntary',
      'software-maintenance': 'voluntary',
      'device-risk-process': 'voluntary',
      'device-risk-analysis': 'voluntary',
    });
  });
});

const titled = itemsOf(deviceSoftware)
  .map((i) => /^(ISO 14971|IEC 62304)[^,]*, ([\d.]+) (.+)$/.exec(i.citation.clause)?.slice(1) ?? [])
  .filter((found) => found.length === 3);

if (hasSourceData) {
  it.each(titled)('%s, %s has the title %s', (standard = '', clause = '', title = '') => {
    const id = `${standard.replace(' ', '')}-${clause}`;
    const found = sourceEvidence(
      (e) =>
        (e['id'] === id || (clause === '4.4' && e['clause'] === '4.4')) &&
        [e['title'], e['mnemonic_title']].some(
          (t) => typeof t === 'string' && t.toLowerCase().startsWith(title.toLowerCase()),
        ),
    );
    expect(found).not.toEqual([]);
  });
}
