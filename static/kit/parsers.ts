import { envelope } from '../../src/contract/envelope';
import { operations, type OperationName, type ResponseOf } from '../../src/contract/operations/index';
import { refusalOf, type RefusalMessage } from '../../src/contract/refusals';
import type { Outcome } from './outcome';

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: RefusalMessage };
type Parsed<T> = { success: true; data: Answer<T> } | { success: false };

/** What does not parse counts as a check that did not finish. */
const read = <T>(parsed: Parsed<T>): Outcome<T> =>
  parsed.success ? parsed.data : { ok: false, refusal: refusalOf('unavailable') };

/** Reads the answer of each operation with the contract. */
export const parsers: { readonly [N in OperationName]: (raw: unknown) => Outcome<ResponseOf<N>> } = {
  'issue.get': (raw) => read(envelope(operations['issue.get'].response).safeParse(raw)),
  'checklist.answer': (raw) => read(envelope(operations['checklist.answer'].response).safeParse(raw)),
  'signoff.sign': (raw) => read(envelope(operations['signoff.sign'].response).safeParse(raw)),
  'signoff.revoke': (raw) => read(envelope(operations['signoff.revoke'].response).safeParse(raw)),
  'gate.explain': (raw) => read(envelope(operations['gate.explain'].response).safeParse(raw)),
  'audit.list': (raw) => read(envelope(operations['audit.list'].response).safeParse(raw)),
  'audit.verify': (raw) => read(envelope(operations['audit.verify'].response).safeParse(raw)),
  'policy.get': (raw) => read(envelope(operations['policy.get'].response).safeParse(raw)),
  'policy.adopt': (raw) => read(envelope(operations['policy.adopt'].response).safeParse(raw)),
  'policy.save': (raw) => read(envelope(operations['policy.save'].response).safeParse(raw)),
  'policy.discard': (raw) => read(envelope(operations['policy.discard'].response).safeParse(raw)),
  'policy.publish': (raw) => read(envelope(operations['policy.publish'].response).safeParse(raw)),
  'policy.settle': (raw) => read(envelope(operations['policy.settle'].response).safeParse(raw)),
  'policy.import': (raw) => read(envelope(operations['policy.import'].response).safeParse(raw)),
  'policy.export': (raw) => read(envelope(operations['policy.export'].response).safeParse(raw)),
  'policy.history': (raw) => read(envelope(operations['policy.history'].response).safeParse(raw)),
  'coverage.get': (raw) => read(envelope(operations['coverage.get'].response).safeParse(raw)),
  'policy.version': (raw) => read(envelope(operations['policy.version'].response).safeParse(raw)),
  'rule.preview': (raw) => read(envelope(operations['rule.preview'].response).safeParse(raw)),
  'inbox.list': (raw) => read(envelope(operations['inbox.list'].response).safeParse(raw)),
  'site.get': (raw) => read(envelope(operations['site.get'].response).safeParse(raw)),
  'site.save': (raw) => read(envelope(operations['site.save'].response).safeParse(raw)),
  'directory.search': (raw) => read(envelope(operations['directory.search'].response).safeParse(raw)),
  'template.list': (raw) => read(envelope(operations['template.list'].response).safeParse(raw)),
  'template.get': (raw) => read(envelope(operations['template.get'].response).safeParse(raw)),
  'template.save': (raw) => read(envelope(operations['template.save'].response).safeParse(raw)),
  'template.publish': (raw) => read(envelope(operations['template.publish'].response).safeParse(raw)),
  'template.retire': (raw) => read(envelope(operations['template.retire'].response).safeParse(raw)),
  'template.import': (raw) => read(envelope(operations['template.import'].response).safeParse(raw)),
  'template.export': (raw) => read(envelope(operations['template.export'].response).safeParse(raw)),
  'health.get': (raw) => read(envelope(operations['health.get'].response).safeParse(raw)),
  'risk.get': (raw) => read(envelope(operations['risk.get'].response).safeParse(raw)),
  'risk.save': (raw) => read(envelope(operations['risk.save'].response).safeParse(raw)),
  'risk.remove': (raw) => read(envelope(operations['risk.remove'].response).safeParse(raw)),
  'risk.declareNone': (raw) => read(envelope(operations['risk.declareNone'].response).safeParse(raw)),
  'risk.accept': (raw) => read(envelope(operations['risk.accept'].response).safeParse(raw)),
  'epic.get': (raw) => read(envelope(operations['epic.get'].response).safeParse(raw)),
  'epic.export': (raw) => read(envelope(operations['epic.export'].response).safeParse(raw)),
  'method.list': (raw) => read(envelope(operations['method.list'].response).safeParse(raw)),
  'method.version': (raw) => read(envelope(operations['method.version'].response).safeParse(raw)),
  'method.check': (raw) => read(envelope(operations['method.check'].response).safeParse(raw)),
  'method.publish': (raw) => read(envelope(operations['method.publish'].response).safeParse(raw)),
  'method.retire': (raw) => read(envelope(operations['method.retire'].response).safeParse(raw)),
  'register.list': (raw) => read(envelope(operations['register.list'].response).safeParse(raw)),
  'register.heat': (raw) => read(envelope(operations['register.heat'].response).safeParse(raw)),
  'portfolio.get': (raw) => read(envelope(operations['portfolio.get'].response).safeParse(raw)),
  'sprint.list': (raw) => read(envelope(operations['sprint.list'].response).safeParse(raw)),
  'sprint.get': (raw) => read(envelope(operations['sprint.get'].response).safeParse(raw)),
  'sprint.export': (raw) => read(envelope(operations['sprint.export'].response).safeParse(raw)),
  'sprint.verify': (raw) => read(envelope(operations['sprint.verify'].response).safeParse(raw)),
  'sprint.open': (raw) => read(envelope(operations['sprint.open'].response).safeParse(raw)),
  'sprint.answer': (raw) => read(envelope(operations['sprint.answer'].response).safeParse(raw)),
  'sprint.sign': (raw) => read(envelope(operations['sprint.sign'].response).safeParse(raw)),
  'sprint.revoke': (raw) => read(envelope(operations['sprint.revoke'].response).safeParse(raw)),
  'sprint.reopen': (raw) => read(envelope(operations['sprint.reopen'].response).safeParse(raw)),
};
