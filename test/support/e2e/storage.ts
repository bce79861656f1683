import * as z from 'zod';
import { openStore } from '../../../local-jira/store/store';
import type { LocalSite } from './site';

const entryRow = z.looseObject({
  value: z.looseObject({ bytes: z.string() }),
});
const workflow = z.looseObject({
  transitions: z.array(z.looseObject({ id: z.string(), validators: z.unknown() })),
});

/** Somebody with the disk in hand: changes one stored value while the server is down. */
async function tamper(
  site: LocalSite,
  table: string,
  key: string,
  change: (value: unknown) => unknown,
): Promise<void> {
  await site.restart(async () => {
    const store = openStore(site.dataDirectory);
    const rows = store.table<unknown>(table);
    const value = rows.get(key);
    if (value === undefined) throw new Error(`nothing at ${table} ${key}`);
    const next = change(value);
    if (next === undefined) rows.remove(key);
    else rows.put(key, next);
    await store.close();
  });
}

const entryKey = (issueId: string, seq: number) => `issue-${issueId}:${String(seq).padStart(10, '0')}`;

/** Changes one letter of one stored audit entry: the last digit of its time. */
export const changeOneByte = (site: LocalSite, issueId: string, seq: number) =>
  tamper(site, 'kvs/entity/audit-entry', entryKey(issueId, seq), (row) => {
    const { value, ...rest } = entryRow.parse(row);
    const bytes = value.bytes.replace(/(\d)Z"/, (_, digit: string) => `${(Number(digit) + 1) % 10}Z"`);
    return { ...rest, value: { ...value, bytes } };
  });

export const deleteEntry = (site: LocalSite, issueId: string, seq: number) =>
  tamper(site, 'kvs/entity/audit-entry', entryKey(issueId, seq), () => undefined);

export const eraseTexts = (site: LocalSite, issueId: string, seq: number) =>
  tamper(site, 'kvs/entity/audit-text', `${entryKey(issueId, seq)}:text`, () => undefined);

/** Other fields on the screen of the demo workflow that asks for the resolution. */
export const changeScreen = (site: LocalSite, fields: { fieldId: string; required: boolean }[]) =>
  tamper(site, 'jira.screens', '10000', (value) => ({ ...z.looseObject({}).parse(value), fields }));

/** Another shape for one transition of the demo workflow: without the rule, for example. */
export const changeTransition = (site: LocalSite, id: string, change: object) =>
  tamper(site, 'jira.workflows', 'workflow-telehealth', (value) => {
    const { transitions, ...rest } = workflow.parse(value);
    return { ...rest, transitions: transitions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
  });
