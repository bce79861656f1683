import { operations, type OperationName } from '../../contract/operations';
import { onIssue, onProject, onSite, type Runner } from './runner';
import type { UseCases } from './useCases';

/** A runner for every operation of the contract. */
export const runners = (cases: UseCases): { readonly [N in OperationName]: Runner } => ({
  'issue.get': onIssue(operations['issue.get'], cases['issue.get']),
  'checklist.answer': onIssue(operations['checklist.answer'], cases['checklist.answer']),
  'signoff.sign': onIssue(operations['signoff.sign'], cases['signoff.sign']),
  'signoff.revoke': onIssue(operations['signoff.revoke'], cases['signoff.revoke']),
  'gate.explain': onIssue(operations['gate.explain'], cases['gate.explain']),
  'audit.list': onIssue(operations['audit.list'], cases['audit.list']),
  'audit.verify': onIssue(operations['audit.verify'], cases['audit.verify']),
  'policy.get': onProject(operations['policy.get'], cases['policy.get']),
  'policy.adopt': onProject(operations['policy.adopt'], cases['policy.adopt']),
  'policy.save': onProject(operations['policy.save'], cases['policy.save']),
  'policy.discard': onProject(operations['policy.discard'], cases['policy.discard']),
  'policy.publish': onProject(operations['policy.publish'], cases['policy.publish']),
  'policy.settle': onProject(operations['policy.settle'], cases['policy.settle']),
  'policy.import': onProject(operations['policy.import'], cases['policy.import']),
  'policy.export': onProject(operations['policy.export'], cases['policy.export']),
  'policy.history': onProject(operations['policy.history'], cases['policy.history']),
  'coverage.get': onProject(operations['coverage.get'], cases['coverage.get']),
  'policy.version': onSite(operations['policy.version'], cases['policy.version']),
  'rule.preview': onSite(operations['rule.preview'], cases['rule.preview']),
  'inbox.list': onSite(operations['inbox.list'], cases['inbox.list']),
  'site.get': onSite(operations['site.get'], cases['site.get']),
  'site.save': onSite(operations['site.save'], cases['site.save']),
  'directory.search': onSite(operations['directory.search'], cases['directory.search']),
  'template.list': onSite(operations['template.list'], cases['template.list']),
  'template.get': onSite(operations['template.get'], cases['template.get']),
  'template.save': onSite(operations['template.save'], cases['template.save']),
  'template.publish': onSite(operations['template.publish'], cases['template.publish']),
  'template.retire': onSite(operations['template.retire'], cases['template.retire']),
  'template.import': onSite(operations['template.import'], cases['template.import']),
  'template.export': onSite(operations['template.export'], cases['template.export']),
  'health.get': onSite(operations['health.get'], cases['health.get']),
});
