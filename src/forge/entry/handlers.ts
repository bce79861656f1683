import { adoptPolicy } from '../../app/adoptPolicy';
import { answerChecklist } from '../../app/answerChecklist';
import { decideTransition } from '../../app/decideTransition';
import { explainGates } from '../../app/explainGates';
import { getIssue } from '../../app/getIssue';
import { getPolicy } from '../../app/getPolicy';
import { listAudit } from '../../app/listAudit';
import { observeIssueUpdate } from '../../app/observeIssueUpdate';
import { recordRefusal } from '../../app/recordRefusal';
import { revoke } from '../../app/revoke';
import { sign } from '../../app/sign';
import { verifyAudit } from '../../app/verifyAudit';
import { forgePorts } from '../compose';
import { makeIssueEvents } from './issueEvents';
import { makeRefusedTransitions } from './refusedTransitions';
import { makeResolver } from './resolver';
import { makeTransitionGate } from './transitionGate';
import type { UseCases } from './useCases';

const useCases: UseCases = {
  'issue.get': getIssue,
  'checklist.answer': answerChecklist,
  'signoff.sign': sign,
  'signoff.revoke': revoke,
  'gate.explain': explainGates,
  'audit.list': listAudit,
  'audit.verify': verifyAudit,
  'policy.get': getPolicy,
  'policy.adopt': adoptPolicy,
};

/** Every operation that the app's pages call. */
export const resolver = makeResolver(forgePorts, useCases);
/** The workflow validator. */
export const transitionGate = makeTransitionGate(forgePorts, decideTransition);
/** The trigger on updated issues. */
export const issueEvents = makeIssueEvents(forgePorts, observeIssueUpdate);
/** The consumer of refused transitions. */
export const refusedTransitions = makeRefusedTransitions(forgePorts, recordRefusal);
