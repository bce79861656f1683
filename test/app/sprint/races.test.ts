import { signSprint } from '../../../src/app/sprint/sign';
import { done, fate, readySite, validatedSite, type SprintSite } from './site';

/** Does something right before the next commit of a sprint is written. */
function beforeCommit(site: SprintSite, interfere: () => void): void {
  const { sprints } = site.ports;
  const commit = sprints.commit.bind(sprints);
  let armed = true;
  vi.spyOn(sprints, 'commit').mockImplementation((asked) => {
    if (armed) {
      armed = false;
      interfere();
    }
    return commit(asked);
  });
}

const INTERFERENCES: readonly (readonly [string, (site: SprintSite) => void])[] = [
  ['an edit of what was signed', (site) => site.edit('101', 'Suggest two steps')],
  ['an issue that comes in', (site) => void site.issue('104', 'open')],
  ['a relevant issue that goes', (site) => site.ports.sprintSource.take('12', ['102'])],
  [
    'a signature on an issue that is taken back',
    (site) => {
      const story = site.stories.get('101')!;
      story.revoke('amara', story.record.signoffs[0]!.seq);
      site.put(story);
    },
  ],
  ['an issue that the app cannot read any more', (site) => site.ports.sprintSource.lock('101')],
];

describe('between reading and writing of the last signature', () => {
  test.each(INTERFERENCES)('%s leaves the sprint not validated', async (_, interfere) => {
    const site = await readySite();
    for (const by of ['sofia', 'noor']) done(await site.sign(by, 'validator'));
    const { fingerprint } = await site.view('helen');
    beforeCommit(site, () => interfere(site));
    done(await site.sign('helen', 'officer', { seen: fingerprint }));
    expect((await site.view()).state).not.toBe('validated');
    expect(site.record.observed.at(-1)?.validated ?? false).toBe(false);
  });

  test('a second signer writes first: both signatures are kept', async () => {
    const site = await readySite();
    const { fingerprint } = await site.view('sofia');
    const { sprints } = site.ports;
    const commit = sprints.commit.bind(sprints);
    vi.spyOn(sprints, 'commit').mockImplementationOnce(async (asked) => {
      done(await site.sign('noor', 'validator', { seen: fingerprint }));
      site.ports.jira.signIn('sofia');
      return commit(asked);
    });
    done(await site.sign('sofia', 'validator', { seen: fingerprint }));
    expect(site.record.signoffs).toHaveLength(2);
    expect(site.types).toHaveLength(site.record.revision);
  });
});

describe('a command that comes twice', () => {
  test('is carried out once and answered with its first result', async () => {
    const site = await readySite();
    const { fingerprint: seen } = await site.view('sofia');
    const asked = { seen, nonce: site.nonce() };
    const first = done(await site.sign('sofia', 'validator', asked));
    const second = done(await site.sign('sofia', 'validator', asked));
    expect(second.receipt).toEqual({ ...first.receipt, repeated: true });
    expect(site.record.signoffs).toHaveLength(1);
  });

  test('is found again when its write broke off after it had happened', async () => {
    const site = await readySite();
    const { fingerprint: seen } = await site.view('sofia');
    const { sprints } = site.ports;
    const commit = sprints.commit.bind(sprints);
    vi.spyOn(sprints, 'commit').mockImplementationOnce(async (asked) => {
      await commit(asked);
      throw new Error('the connection broke');
    });
    done(await site.sign('sofia', 'validator', { seen }));
    expect(site.record.signoffs).toHaveLength(1);
  });

  test('a write that did not happen is an error, and nothing is half written', async () => {
    const site = await readySite();
    const { fingerprint: seen } = await site.view('sofia');
    const before = site.record.revision;
    vi.spyOn(site.ports.sprints, 'commit').mockRejectedValueOnce(new Error('the storage is gone'));
    await expect(site.sign('sofia', 'validator', { seen })).rejects.toThrow('the storage is gone');
    expect(site.record.revision).toBe(before);
  });

  test('when everybody else is faster it is refused as busy', async () => {
    const site = await readySite();
    const { fingerprint: seen } = await site.view('sofia');
    vi.spyOn(site.ports.sprints, 'commit').mockResolvedValue('lost');
    expect(fate(await site.sign('sofia', 'validator', { seen }))).toBe('busy');
  });
});

test('a look that fails right after a signature takes nothing from it', async () => {
  const site = await validatedSite();
  const seen = (await site.view('sofia')).fingerprint;
  const { sprintSource } = site.ports;
  const issuesOf = sprintSource.issuesOf.bind(sprintSource);
  let looks = 0;
  vi.spyOn(sprintSource, 'issuesOf').mockImplementation((...asked) => {
    looks += 1;
    return looks === 1 ? issuesOf(...asked) : Promise.reject(new Error('Jira is gone'));
  });
  const meaning = site.policy.sprint!.signoffs[0]!.meaning;
  const place = site.place('sofia');
  const request = {
    nonce: site.nonce(),
    ...site.asked(),
    role: 'validator',
    decision: 'approved',
    meaning,
    seen,
  } as const;
  expect(fate(await signSprint(site.ports, place, request))).toBe('done');
});
