import api, { fetch as forgeFetch, getAppContext, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

/** Small Forge app for tests of the local host: each operation exercises one thing. */
const resolver = new Resolver();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const count = async (key: string) => kvs.set(key, ((await kvs.get<number>(key)) ?? 0) + 1);

resolver.define('context', ({ context }) => context);
resolver.define('who', async () => (await api.asUser().requestJira(route`/rest/api/3/myself`)).json());
resolver.define('whoIsApp', async () => (await api.asApp().requestJira(route`/rest/api/3/myself`)).json());
resolver.define('rename', async () => {
  const body = JSON.stringify({ name: 'Renamed' });
  return (await api.asApp().requestJira(route`/rest/api/3/status/10000`, { method: 'PUT', body })).status;
});
resolver.define('writeField', async ({ payload, context }) => {
  const { id } = context['extension'].issue;
  const update = { customField: payload.field, issueIds: [Number(id)], value: payload.value };
  const body = JSON.stringify({ updates: [update] });
  return (await api.asApp().requestJira(route`/rest/api/3/app/field/value`, { method: 'POST', body })).status;
});
resolver.define('rounds', async () => {
  await Promise.all([kvs.get('a'), kvs.get('b'), api.asApp().requestJira(route`/rest/api/3/field`)]);
  await kvs.get('c');
});
resolver.define('set', ({ payload }) => kvs.set(payload.key, payload.value));
resolver.define('get', async ({ payload }) => ({ value: await kvs.get(payload.key) }));
resolver.define('saveIfRank', ({ payload }) =>
  kvs
    .transact()
    .set(payload.key, payload.value, {
      entityName: 'note',
      conditions: new Filter<{ rank: number }>().and('rank', FilterConditions.equalTo(payload.rank)),
    })
    .execute(),
);
resolver.define('notes', ({ payload }) =>
  kvs
    .entity('note')
    .query()
    .index('by-owner', { partition: [payload.owner] })
    .getMany(),
);
resolver.define('saveNote', ({ payload }) => kvs.entity('note').set(payload.key, payload.value));
resolver.define('secret', async () => {
  await kvs.setSecret('pin', 'hidden');
  return { secret: await kvs.getSecret('pin'), plain: await kvs.get('pin') };
});
resolver.define('push', ({ payload }) => new Queue({ key: 'work' }).push({ body: payload }));
resolver.define('now', () => ({
  now: Date.now(),
  constructed: new Date().toISOString(),
  epoch: new Date(0).getTime(),
}));
resolver.define('log', () => {
  console.warn('hello', { a: 1 });
  return getAppContext().moduleKey;
});
resolver.define('egress', () => forgeFetch('https://example.com/').then((response) => response.status));
resolver.define('bareFetch', () => fetch('https://example.com/').then((response) => response.status));
resolver.define('graph', () =>
  api
    .asApp()
    .requestGraph('{ me { id } }')
    .then((response) => response.status),
);
resolver.define('setAndHang', async ({ payload }) => {
  await kvs.set(payload.key, 'before');
  setTimeout(() => void kvs.set(payload.key, 'after'), payload.ms);
  await new Promise(() => undefined);
});
resolver.define('hang', () => new Promise(() => undefined));
resolver.define('spin', () => {
  for (;;);
});
resolver.define('crash', () => {
  setImmediate(() => process.exit(7));
  return pause(5_000);
});
resolver.define('stray', () => {
  void Promise.reject(new Error('nobody waits'));
  return pause(5_000);
});
resolver.define('throw', () => {
  throw new TypeError('deliberate');
});
resolver.define('big', () => ({ text: 'x'.repeat(6 * 1024 * 1024) }));
resolver.define('environment', () => Object.keys(process.env).sort());

const definitions = resolver.getDefinitions();
export { definitions as resolver };

interface Validation {
  issue: { key: string };
  configuration?: { answer?: unknown; mode?: string };
  transition: unknown;
}

export const validate = async ({ issue, configuration, transition }: Validation) => {
  if (configuration?.mode === 'throw') throw new Error('broken gate');
  if (configuration?.mode === 'hang') await new Promise(() => undefined);
  if (configuration?.mode === 'echo')
    return { result: false, errorMessage: JSON.stringify({ issue, transition }) };
  return configuration?.answer;
};

/** Counts deliveries, and fails as often as the event asks. */
export const onEvent = async (event: {
  eventType: string;
  failures?: number;
  retryContext?: { retryCount: number };
}) => {
  await count(`event:${event.eventType}`);
  if ((event.retryContext?.retryCount ?? 0) < (event.failures ?? 0)) throw new Error('not yet');
};

export const consume = async (event: {
  body: { retries?: number };
  retryContext?: { retryCount: number };
}) => {
  await count('consumed');
  if ((event.retryContext?.retryCount ?? 0) >= (event.body.retries ?? 0)) return undefined;
  return new InvocationError({ retryAfter: 60, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
};

export const tick = () => count('ticks');
