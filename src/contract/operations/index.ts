import { auditList } from './auditList';
import { auditVerify } from './auditVerify';
import { checklistAnswer } from './checklistAnswer';
import { gateExplain } from './gateExplain';
import { issueGet } from './issueGet';
import { policyAdopt } from './policyAdopt';
import { policyGet } from './policyGet';
import { signoffRevoke } from './signoffRevoke';
import { signoffSign } from './signoffSign';
import type * as z from 'zod';

/** Every operation that crosses the bridge, by name. Both sides are typed and parsed from here. */
export const operations = {
  'issue.get': issueGet,
  'checklist.answer': checklistAnswer,
  'signoff.sign': signoffSign,
  'signoff.revoke': signoffRevoke,
  'gate.explain': gateExplain,
  'audit.list': auditList,
  'audit.verify': auditVerify,
  'policy.get': policyGet,
  'policy.adopt': policyAdopt,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
/** What a caller writes: defaults may be left out. */
export type RequestOf<N extends OperationName> = z.input<Operations[N]['request']>;
/** What the server works with after parsing. */
export type ParsedRequest<N extends OperationName> = z.output<Operations[N]['request']>;
export type ResponseOf<N extends OperationName> = z.output<Operations[N]['response']>;
