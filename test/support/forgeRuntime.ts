/** One product request of the SDK: as whom, and the path with its query. */
export interface ProductRequest {
  readonly provider: string;
  readonly path: string;
  /** Absent for GET. */
  readonly method?: string;
  readonly body?: unknown;
}

export interface ForgeRuntime {
  readonly requests: ProductRequest[];
  /** Answers requests whose path matches, the latest rule first. A request that nothing matches is answered 500. */
  on(path: RegExp, answer: (request: ProductRequest) => Response | Promise<Response>): void;
  remove(): void;
}

export const APP_ID = '00000000-0000-4000-8000-000000000001';
export const ENVIRONMENT_ID = 'local-environment';

export const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

const nothing = () => undefined;
const metrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

interface Target {
  readonly provider: string;
}

interface Init {
  readonly method?: string;
  readonly body?: string;
}

/** The two globals through which the real `@forge/api` and `@forge/events` reach the platform. */
export function installForgeRuntime(): ForgeRuntime {
  const requests: ProductRequest[] = [];
  const rules: { path: RegExp; answer: (request: ProductRequest) => Response | Promise<Response> }[] = [];
  const forgeFetch = ({ provider }: Target, path: string, init: Init = {}) => {
    const { method = 'GET', body } = init;
    const request = {
      ...{ provider, path },
      ...(method !== 'GET' && { method }),
      ...(body && { body: JSON.parse(body) }),
    };
    requests.push(request);
    const rule = rules.findLast((each) => each.path.test(path));
    return Promise.resolve(rule?.answer(request) ?? json({}, 500));
  };
  Object.assign(globalThis, {
    __forge_fetch__: forgeFetch,
    __forge_runtime__: {
      appContext: { appId: APP_ID, environmentId: ENVIRONMENT_ID, installationId: 'local-installation' },
      lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
      metrics,
    },
  });
  return {
    requests,
    on: (path, answer) => void rules.push({ path, answer }),
    remove() {
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
    },
  };
}
