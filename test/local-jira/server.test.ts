import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalJiraOptions } from '../../local-jira/server';
import { bundleFixture, fixtureManifestFile } from '../support/fixture-app/host';
import { startSite, type Site } from '../support/fixture-app/site';

let bundle: string;
let dataDirectory: string;
let site: Site;

const start = async (more: Partial<LocalJiraOptions> = {}) => {
  site = await startSite({
    ...{ dataDirectory, bundleDirectory: bundle, manifestFile: fixtureManifestFile, quiet: true },
    ...{ staticDirectory: bundle, siteDirectory: bundle },
    ...more,
  });
};

const AUTHORIZATION = `Basic ${Buffer.from('viktor.hale@caregate.example:any').toString('base64')}`;
async function send(method: string, path: string, body?: unknown) {
  const headers = { authorization: AUTHORIZATION, 'content-type': 'application/json' };
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${site.url}${path}`, { method, headers, ...given });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
const createIssue = () =>
  send('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'TELE' }, summary: 'Video visit', issuetype: { id: '10001' } },
  });
const operation = (name: string, more: object = {}) =>
  send('POST', '/local/invoke', { module: 'panel', operation: name, ...more });

// One process for all: each test leaves a running one behind, those that end it too.
beforeAll(async () => {
  bundle = bundleFixture();
  dataDirectory = mkdtempSync(join(tmpdir(), 'local-jira-'));
  await start({ seed: 'empty' });
});
afterAll(async () => {
  await site.end('SIGTERM');
  for (const made of [dataDirectory, bundle]) rmSync(made, { recursive: true, force: true });
});

it('lets a person call the app on an issue, and the app call Jira as that person', async () => {
  const created = await createIssue();
  expect(created.status).toBe(201);
  const context = await operation('context', { issue: created.body.key });
  expect(context.body.result.extension).toMatchObject({
    issue: { id: created.body.id, key: created.body.key, type: 'Story', typeId: '10001' },
    project: { id: '10000', key: 'TELE', type: 'software' },
  });
  await expect(operation('who')).resolves.toMatchObject({
    status: 200,
    body: { result: { accountId: 'viktor-hale' } },
  });
  await expect(operation('whoIsApp')).resolves.toMatchObject({
    body: { result: { accountId: 'caregate-app' } },
  });
});

it('asks the validator of the app before a transition', async () => {
  const { body } = await createIssue();
  const transition = await send('POST', `/rest/api/3/issue/${body.key}/transitions`, {
    transition: { id: '11' },
  });
  expect(transition.status).toBe(400);
  const { body: calls } = await send('GET', '/local/calls');
  expect(calls.map(({ module }: { module: string }) => module)).toContain('gate');
});

it('tells the app of a status that was set behind every rule', async () => {
  const { body } = await createIssue();
  await expect(send('POST', '/local/status', { issue: body.key, status: 'Done' })).resolves.toMatchObject({
    status: 204,
  });
  await send('POST', '/local/clock', { advanceMs: 5_000 });
  await expect(operation('get', { payload: { key: 'event:avi:jira:updated:issue' } })).resolves.toMatchObject(
    {
      body: { result: { value: 1 } },
    },
  );
});

it('keeps everything over kill -9, and nothing when started afresh', async () => {
  const { body } = await createIssue();
  await operation('set', { payload: { key: 'kept', value: 'yes' } });
  await site.end('SIGKILL');
  await start();
  await expect(send('GET', `/rest/api/3/issue/${body.key}`)).resolves.toMatchObject({ status: 200 });
  await expect(operation('get', { payload: { key: 'kept' } })).resolves.toMatchObject({
    body: { result: { value: 'yes' } },
  });
  await site.end('SIGTERM');
  await start({ fresh: true, seed: 'empty' });
  await expect(send('GET', `/rest/api/3/issue/${body.key}`)).resolves.toMatchObject({ status: 404 });
  await expect(operation('get', { payload: { key: 'kept' } })).resolves.toMatchObject({
    body: { result: {} },
  });
});

it('does not start on the data of another one, and takes over the data of a killed one', async () => {
  const more = { manifestFile: fixtureManifestFile, bundleDirectory: bundle, quiet: true };
  await expect(startSite({ dataDirectory, ...more })).rejects.toThrow(
    `The data directory ${dataDirectory} is in use by another local Jira`,
  );
  await site.end('SIGKILL');
  await start();
});

it('does not start, and ends, when its port is taken', async () => {
  const port = Number(new URL(site.url).port);
  const other = mkdtempSync(join(tmpdir(), 'local-jira-'));
  const second = startSite({ dataDirectory: other, manifestFile: fixtureManifestFile, port });
  await expect(second).rejects.toThrow(`Port ${port} is already in use.`);
  rmSync(other, { recursive: true });
});
