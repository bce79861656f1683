import { projectIssue } from '../../../src/app/projection/project';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { forgeStandings } from '../../../src/forge/kvs/standings';
import { installLocalKvs, type LocalKvs } from '../../support/localKvs';
import { answered, benchPorts, put } from '../../app/projection/bench';

const EPIC = '10001';
const CHILDREN = 100;

describe('a hundred children of one epic that are projected at the same time', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs({ queryLagMs: 0 });
  });
  afterEach(() => kvs.close());

  it('all get through, each with few looks at Jira: who loses a bucket reads the bucket again, not the issue', async () => {
    const base = benchPorts();
    const ports = { ...base, projections: forgeProjections, standings: forgeStandings };
    const ids = Array.from({ length: CHILDREN }, (_, index) => String(20_000 + index));
    for (const id of ids) {
      const fields = { parent: { id: EPIC, key: 'TELE-1' } };
      put(base, answered(undefined, { id, key: `TELE-${id}`, fields }));
    }
    await Promise.all(ids.map((id) => projectIssue(ports, id)));
    const lines = await forgeStandings.under(EPIC);
    expect(lines.map(({ issueId }) => issueId).sort()).toEqual(ids);
    const looks = ports.jira.calls.filter((call) => call === 'issue').length / CHILDREN;
    const writes = kvs.requests.filter(({ path }) => path === '/api/v1/transaction').length / CHILDREN;
    expect(looks).toBeLessThan(4);
    expect(writes).toBeLessThan(6);
  });
});
