import { answerChecklist } from '../../app/answerChecklist';
import { getCoverage } from '../../app/coverage/coverage';
import { previewRule } from '../../app/coverage/preview';
import { explainGates } from '../../app/explainGates';
import { getIssue } from '../../app/getIssue';
import { listInbox } from '../../app/inbox/list';
import { listAudit } from '../../app/listAudit';
import { adoptPolicy } from '../../app/policy/adopt';
import { discardDraft } from '../../app/policy/discard';
import { exportPolicy } from '../../app/policy/export';
import { getPolicy } from '../../app/policy/get';
import { policyHistory } from '../../app/policy/history';
import { importPolicy } from '../../app/policy/import';
import { publishPolicy } from '../../app/policy/publish';
import { saveDraft } from '../../app/policy/save';
import { settleProposal } from '../../app/policy/settle';
import { policyVersion } from '../../app/policy/version';
import { revoke } from '../../app/revoke';
import { sign } from '../../app/sign';
import { getSite } from '../../app/site/get';
import { getHealth } from '../../app/site/health';
import { saveSite } from '../../app/site/save';
import { searchDirectory } from '../../app/site/search';
import { exportTemplate } from '../../app/templates/export';
import { getTemplate } from '../../app/templates/get';
import { importTemplate } from '../../app/templates/import';
import { listTemplates } from '../../app/templates/list';
import { publishTemplate } from '../../app/templates/publish';
import { retireTemplate } from '../../app/templates/retire';
import { saveTemplate } from '../../app/templates/save';
import { getRisk } from '../../app/risk/get';
import { saveHazard } from '../../app/risk/save';
import { removeHazard } from '../../app/risk/remove';
import { declareNoHazards } from '../../app/risk/declareNone';
import { acceptRisk } from '../../app/risk/accept';
import { getEpic } from '../../app/epic/get';
import { exportEpic } from '../../app/epic/export';
import { listMethods } from '../../app/methods/list';
import { methodVersion } from '../../app/methods/version';
import { checkMethod } from '../../app/methods/check';
import { publishMethod } from '../../app/methods/publish';
import { retireMethod } from '../../app/methods/retire';
import { listRegister } from '../../app/register/list';
import { registerHeat } from '../../app/register/heat';
import { getPortfolio } from '../../app/portfolio/get';
import { answerSprint } from '../../app/sprint/answer';
import { exportSprint } from '../../app/sprint/export';
import { getSprint } from '../../app/sprint/get';
import { listSprints } from '../../app/sprint/list';
import { openSprint } from '../../app/sprint/open';
import { reopenSprint } from '../../app/sprint/reopen';
import { revokeSprint } from '../../app/sprint/revoke';
import { signSprint } from '../../app/sprint/sign';
import { verifySprintRecord } from '../../app/sprint/verify';
import { verifyAudit } from '../../app/verifyAudit';
import { forgePorts } from '../compose';
import { makeResolver } from './resolver';
import type { IssueCases, ProjectCases, SiteCases, SprintCases } from './useCases';

const onIssue: IssueCases = {
  'issue.get': getIssue,
  'checklist.answer': answerChecklist,
  'signoff.sign': sign,
  'signoff.revoke': revoke,
  'gate.explain': explainGates,
  'audit.list': listAudit,
  'audit.verify': verifyAudit,
  'risk.get': getRisk,
  'risk.save': saveHazard,
  'risk.remove': removeHazard,
  'risk.declareNone': declareNoHazards,
  'risk.accept': acceptRisk,
  'epic.get': getEpic,
  'epic.export': exportEpic,
};

const onProject: ProjectCases = {
  'policy.get': getPolicy,
  'policy.adopt': adoptPolicy,
  'policy.save': saveDraft,
  'policy.discard': discardDraft,
  'policy.publish': publishPolicy,
  'policy.settle': settleProposal,
  'policy.import': importPolicy,
  'policy.export': exportPolicy,
  'policy.history': policyHistory,
  'coverage.get': getCoverage,
};

const onSite: SiteCases = {
  'policy.version': policyVersion,
  'rule.preview': previewRule,
  'inbox.list': listInbox,
  'site.get': getSite,
  'site.save': saveSite,
  'directory.search': searchDirectory,
  'template.list': listTemplates,
  'template.get': getTemplate,
  'template.save': saveTemplate,
  'template.publish': publishTemplate,
  'template.retire': retireTemplate,
  'template.import': importTemplate,
  'template.export': exportTemplate,
  'health.get': getHealth,
  'method.list': listMethods,
  'method.version': methodVersion,
  'method.check': checkMethod,
  'method.publish': publishMethod,
  'method.retire': retireMethod,
  'register.list': listRegister,
  'register.heat': registerHeat,
  'portfolio.get': getPortfolio,
};

const onSprint: SprintCases = {
  'sprint.list': listSprints,
  'sprint.get': getSprint,
  'sprint.export': exportSprint,
  'sprint.verify': verifySprintRecord,
  'sprint.open': openSprint,
  'sprint.answer': answerSprint,
  'sprint.sign': signSprint,
  'sprint.revoke': revokeSprint,
  'sprint.reopen': reopenSprint,
};

/** Every operation that the app's pages call. */
export const resolver = makeResolver(forgePorts, { ...onIssue, ...onProject, ...onSite, ...onSprint });
