import { join } from 'node:path';
import { createClock } from '../../local-jira/clock/clock';
import { KvsError } from '../../local-jira/forge/kvs/errors';
import { createKvs, type KvsOptions } from '../../local-jira/forge/kvs/kvs';
import { loadManifest } from '../../local-jira/forge/manifest/load';
import { memoryStore } from './memoryStore';

/** One request of the SDK: its path, and the JSON body that it posted. */
export interface KvsRequest {
  readonly path: string;
  readonly body: unknown;
}

/** Answers instead of the service, or `undefined` to let it answer. `serve` runs the request for real. */
export type Interfere = (request: KvsRequest, serve: () => Response) => Response | undefined;

export interface LocalKvs {
  readonly requests: KvsRequest[];
  interfere(with_: Interfere | undefined): void;
  close(): Promise<void>;
}

export const kvsAnswer = (status: number, body?: object): Response =>
  new Response(body === undefined ? '' : JSON.stringify(body), { status });

/** The local host's key-value service behind the global through which the real `@forge/kvs` reaches the platform. */
export function installLocalKvs(options: Pick<KvsOptions, 'queryLagMs' | 'guesses'> = {}): LocalKvs {
  const store = memoryStore();
  const manifest = loadManifest(join(__dirname, '../../manifest.yml'));
  const kvs = createKvs({ store, clock: createClock(store), manifest, ...options });
  const requests: KvsRequest[] = [];
  const state: { interfere?: Interfere } = {};

  const serve = ({ path, body }: KvsRequest): Response => {
    try {
      return kvsAnswer(200, kvs.handle(path, body));
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return kvsAnswer(error.status, { code: error.code, message: error.message });
    }
  };
  const forgeFetch = (_target: object, path: string, init: { body: string }): Promise<Response> => {
    const request = { path, body: JSON.parse(init.body) };
    requests.push(request);
    return Promise.resolve(state.interfere?.(request, () => serve(request)) ?? serve(request));
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch });

  return {
    requests,
    interfere: (with_) => void (state.interfere = with_),
    close() {
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      return store.close();
    },
  };
}
