import { riskMethods } from '../../../src/content';
import { operations, type OperationName, type ResponseOf } from '../../../src/contract/operations/index';
import { refusalOf, type RefusalMessage } from '../../../src/contract/refusals';
import { compileMethod } from '../../../src/domain/risk/compileMethod';
import type { MethodDraft } from '../../../src/domain/risk/methodDraft';
import { methodProblems } from '../../../src/domain/risk/methodProblems';
import { houseMatrixBefore, longMethod, ownMethods } from './fixtures/methodBook';
import { AMARA, HELEN } from './fixtures/people';

type Payload = Readonly<Record<string, unknown>>;
type Listed = ResponseOf<'method.list'>['methods'][number];

/** What the tab of risk methods is made to meet. */
export type MethodsName = 'usual' | 'none' | 'long' | 'reader' | 'clashing';

const SHIPPED: readonly Listed[] = riskMethods.map((method) => ({ method, own: false, retired: false }));
const IDS = new Set(riskMethods.map(({ id }) => id));

/** The server of the risk methods: what is published stays for as long as the page is open. */
export class MethodStub {
  readonly #name: MethodsName;
  #own: Listed[];
  #revision = 12;
  #conflicts = 0;

  constructor(name: MethodsName) {
    this.#name = name;
    const [first, ...rest] = ownMethods();
    this.#own = name === 'none' ? [] : [first!, ...rest];
    if (name === 'long') this.#own = [{ ...first!, method: longMethod }];
  }

  /** Somebody else publishes a version first. */
  refusal(operation: OperationName): RefusalMessage | undefined {
    if (this.#name !== 'clashing' || operation !== 'method.publish' || this.#conflicts > 0) return undefined;
    this.#conflicts += 1;
    this.#revision += 1;
    this.#own = this.#own.map((one) => ({
      ...one,
      method: { ...one.method, version: one.method.version + 1 },
      changed: { by: HELEN, at: '2026-11-19T10:02:00.000Z' },
    }));
    return refusalOf('site-conflict', { by: 'Helen Voss' });
  }

  answer(operation: OperationName, payload: Payload): unknown {
    const answers: Readonly<Partial<Record<OperationName, () => unknown>>> = {
      'method.list': () => ({
        methods: [...SHIPPED, ...this.#own],
        revision: this.#revision,
        mayPublish: this.#name !== 'reader',
      }),
      'method.version': () => ({ method: houseMatrixBefore(Number(payload['version'])) }),
      'method.check': () => ({
        problems: methodProblems(operations['method.check'].request.parse(payload).draft, IDS),
      }),
      'method.publish': () => this.#publish(operations['method.publish'].request.parse(payload).draft),
      'method.retire': () => this.#retire(String(payload['id']), payload['retired'] === true),
    };
    return answers[operation]?.();
  }

  #publish(draft: MethodDraft) {
    const before = this.#own.find(({ method }) => method.id === draft.id);
    const version = (before?.method.version ?? 0) + 1;
    const now: Listed = {
      method: compileMethod(draft, version)!,
      own: true,
      retired: before?.retired ?? false,
      changed: { by: AMARA, at: '2026-11-19T10:05:00.000Z' },
    };
    this.#own = [...this.#own.filter((one) => one !== before), now];
    this.#revision += 1;
    return { revision: this.#revision, version };
  }

  #retire(id: string, retired: boolean) {
    this.#own = this.#own.map((one) => (one.method.id === id ? { ...one, retired } : one));
    this.#revision += 1;
    return { revision: this.#revision };
  }
}
