import type { ItemInput } from '../../written';
import { premarketSoftware } from '../../sources';
import { required } from '../../standing';

/** What FDA's guidance of 2023 asks for at both documentation levels. */
export const premarket: ItemInput[] = [
  {
    id: 'ds-sd-level',
    text: 'The documentation level, basic or enhanced, is stated with its reason',
    help: 'Enhanced if a fault could kill or seriously injure somebody, judged before any risk control.',
    ...required(premarketSoftware('documentation level evaluation')),
    answeredBy: 'compliance-officer',
    wants: 'the statement of the level',
    evidence: 'required',
  },
  {
    id: 'ds-sd-description',
    text: 'The description says what the software does, what goes in, what comes out and what it runs on',
    ...required(premarketSoftware('software description')),
  },
  {
    id: 'ds-sd-risk-file',
    text: 'The file has a risk plan, the assessed risks and a closing report, all of this version',
    ...required(premarketSoftware('risk management file')),
    wants: 'the risk management file',
  },
  {
    id: 'ds-sd-requirements',
    text: 'The requirements are numbered, and each leads to a design and a test',
    ...required(premarketSoftware('software requirements specification')),
    wants: 'the requirements specification',
  },
  {
    id: 'ds-sd-architecture',
    text: 'Diagrams show the modules, their interfaces, the flow of data and who or what is outside',
    ...required(premarketSoftware('system and software architecture design')),
    wants: 'the architecture diagrams',
  },
  {
    id: 'ds-sd-practices',
    text: 'A summary tells how we develop, control versions and maintain',
    help: 'A declaration of conformity to IEC 62304 may take its place.',
    ...required(
      premarketSoftware('software development, configuration management, and maintenance practices'),
    ),
    wants: 'a life cycle summary',
  },
  {
    id: 'ds-sd-test-summary',
    text: 'A summary covers the tests of units, of their integration and of the whole system',
    ...required(premarketSoftware('software testing as part of verification and validation')),
  },
  {
    id: 'ds-sd-system-tests',
    text: 'System tests list the expected and the actual result of each case, with pass or fail',
    ...required(premarketSoftware('software testing as part of verification and validation')),
    wants: 'the system test report',
    evidence: 'required',
  },
  {
    id: 'ds-sd-history',
    text: 'A list of the tested versions says when each was made and what changed',
    ...required(premarketSoftware('software version history')),
    wants: 'the version history',
  },
  {
    id: 'ds-sd-anomalies',
    text: 'Each known fault that stays is listed with what it means for safety and for the result',
    ...required(premarketSoftware('unresolved software anomalies')),
    wants: 'the list of open faults',
    evidence: 'required',
  },
];
