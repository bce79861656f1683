import type * as z from 'zod';
import { auditList } from './auditList';
import { auditVerify } from './auditVerify';
import { checklistAnswer } from './checklistAnswer';
import { coverageGet } from './coverageGet';
import { directorySearch } from './directorySearch';
import { epicExport } from './epicExport';
import { epicGet } from './epicGet';
import { gateExplain } from './gateExplain';
import { healthGet } from './healthGet';
import { inboxList } from './inboxList';
import { issueGet } from './issueGet';
import { methodList, methodVersion } from './methodList';
import { methodCheck, methodPublish, methodRetire } from './methodPublish';
import { policyAdopt } from './policyAdopt';
import { policyDiscard } from './policyDiscard';
import { policyExport } from './policyExport';
import { policyGet } from './policyGet';
import { policyHistory } from './policyHistory';
import { policyImport } from './policyImport';
import { policyPublish } from './policyPublish';
import { policySave } from './policySave';
import { policySettle } from './policySettle';
import { policyVersion } from './policyVersion';
import { portfolioGet } from './portfolioGet';
import { registerHeat, registerList } from './registerList';
import { riskAccept } from './riskAccept';
import { riskDeclareNone } from './riskDeclareNone';
import { riskGet } from './riskGet';
import { riskRemove } from './riskRemove';
import { riskSave } from './riskSave';
import { rulePreview } from './rulePreview';
import { signoffRevoke } from './signoffRevoke';
import { signoffSign } from './signoffSign';
import { siteGet } from './siteGet';
import { siteSave } from './siteSave';
import { sprintExport, sprintGet, sprintList, sprintVerify } from './sprintRead';
import { sprintAnswer, sprintOpen, sprintReopen, sprintRevoke, sprintSign } from './sprintWrite';
import { templateExport } from './templateExport';
import { templateGet } from './templateGet';
import { templateImport } from './templateImport';
import { templateList } from './templateList';
import { templatePublish } from './templatePublish';
import { templateRetire } from './templateRetire';
import { templateSave } from './templateSave';

/** Operations about one issue: the one the page stands on, or, from the hub, the one that is named and authorised again. */
export const issueOperations = {
  'issue.get': issueGet,
  'checklist.answer': checklistAnswer,
  'signoff.sign': signoffSign,
  'signoff.revoke': signoffRevoke,
  'gate.explain': gateExplain,
  'audit.list': auditList,
  'audit.verify': auditVerify,
  'risk.get': riskGet,
  'risk.save': riskSave,
  'risk.remove': riskRemove,
  'risk.declareNone': riskDeclareNone,
  'risk.accept': riskAccept,
  'epic.get': epicGet,
  'epic.export': epicExport,
} as const;

/** Operations about the project a page belongs to. */
export const projectOperations = {
  'policy.get': policyGet,
  'policy.adopt': policyAdopt,
  'policy.save': policySave,
  'policy.discard': policyDiscard,
  'policy.publish': policyPublish,
  'policy.settle': policySettle,
  'policy.import': policyImport,
  'policy.export': policyExport,
  'policy.history': policyHistory,
  'coverage.get': coverageGet,
} as const;

/** Operations that a page anywhere may ask; each checks for itself what the caller may do. */
export const siteOperations = {
  'policy.version': policyVersion,
  'rule.preview': rulePreview,
  'inbox.list': inboxList,
  'site.get': siteGet,
  'site.save': siteSave,
  'directory.search': directorySearch,
  'template.list': templateList,
  'template.get': templateGet,
  'template.save': templateSave,
  'template.publish': templatePublish,
  'template.retire': templateRetire,
  'template.import': templateImport,
  'template.export': templateExport,
  'health.get': healthGet,
  'method.list': methodList,
  'method.version': methodVersion,
  'method.check': methodCheck,
  'method.publish': methodPublish,
  'method.retire': methodRetire,
  'register.list': registerList,
  'register.heat': registerHeat,
  'portfolio.get': portfolioGet,
} as const;

/** Operations about the sprints of one project, which the request names: a page of another project may not name it. */
export const sprintOperations = {
  'sprint.list': sprintList,
  'sprint.get': sprintGet,
  'sprint.export': sprintExport,
  'sprint.verify': sprintVerify,
  'sprint.open': sprintOpen,
  'sprint.answer': sprintAnswer,
  'sprint.sign': sprintSign,
  'sprint.revoke': sprintRevoke,
  'sprint.reopen': sprintReopen,
} as const;

/** Every operation that crosses the bridge, by name. Both sides are typed and parsed from here. */
export const operations = {
  ...issueOperations,
  ...projectOperations,
  ...siteOperations,
  ...sprintOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type IssueOperation = keyof typeof issueOperations;
export type ProjectOperation = keyof typeof projectOperations;
export type SiteOperation = keyof typeof siteOperations;
export type SprintOperation = keyof typeof sprintOperations;
/** What a caller writes: defaults may be left out. */
export type RequestOf<N extends OperationName> = z.input<Operations[N]['request']>;
/** What the server works with after parsing. */
export type ParsedRequest<N extends OperationName> = z.output<Operations[N]['request']>;
export type ResponseOf<N extends OperationName> = z.output<Operations[N]['response']>;
