import { checkMethod } from '../../../src/app/methods/check';
import { listMethods } from '../../../src/app/methods/list';
import { publishMethod } from '../../../src/app/methods/publish';
import { retireMethod } from '../../../src/app/methods/retire';
import { methodVersion } from '../../../src/app/methods/version';
import { riskMethods } from '../../../src/content';
import { operations } from '../../../src/contract/operations';
import type { MethodDraft } from '../../../src/domain/risk/methodDraft';
import { aMethod } from '../../support/methods';
import { JONAS, must, PolicySite, ROOT } from '../policy/policySite';

const aDraft = (rules: Partial<MethodDraft> = {}): MethodDraft => {
  const { version: _, ...draft } = aMethod();
  return { ...draft, ...rules };
};

class MethodSite extends PolicySite {
  override get revision(): number {
    return this.ports.site.kept.site?.revision ?? 0;
  }

  publishOne(draft = aDraft(), { who = ROOT, nonce = this.nonce(), revision = this.revision } = {}) {
    return publishMethod(this.ports, this.admin(who), { nonce, revision, draft });
  }

  retireOne(id: string, retired: boolean, who = ROOT) {
    const asked = { nonce: this.nonce(), revision: this.revision, id, retired };
    return retireMethod(this.ports, this.admin(who), asked);
  }

  async list(who = ROOT) {
    const listed = must(await listMethods(this.ports, this.admin(who), {}));
    expect(operations['method.list'].response.safeParse(listed).error).toBeUndefined();
    return listed;
  }

  version(id: string, version: number) {
    return methodVersion(this.ports, this.admin(), { id, version });
  }

  check(draft: MethodDraft) {
    return checkMethod(this.ports, this.admin(), { draft });
  }
}

describe('the risk methods of a site', () => {
  test('begin with the shipped ones, which everybody may read', async () => {
    const listed = await new MethodSite().list(JONAS);
    expect(listed.methods.map(({ method, own, retired }) => [method.id, own, retired])).toEqual(
      riskMethods.map(({ id }) => [id, false, false]),
    );
    expect(listed.methods.filter(({ changed }) => changed !== undefined)).toEqual([]);
    expect(listed.mayPublish).toBe(false);
  });

  test('are published version by version, and every version stays readable', async () => {
    const site = new MethodSite();
    expect(must(await site.publishOne())).toMatchObject({ version: 1 });
    const levels = aDraft().levels.map((level) => ({ ...level, name: `${level.name} risk` }));
    expect(must(await site.publishOne(aDraft({ levels })))).toMatchObject({ version: 2 });
    const own = (await site.list()).methods.find((one) => one.own);
    expect(own?.method).toEqual(aMethod({ version: 2, levels }));
    expect(own?.changed?.by.accountId).toBe(ROOT);
    expect(own?.changed?.at).toBe(site.ports.now());
    expect(must(await site.version('two-by-three', 1)).method).toEqual(aMethod());
    expect(await site.version('two-by-three', 3)).toMatchObject({ refused: 'unknown-method' });
  });

  test('are published and retired by those who administer Jira only', async () => {
    const site = new MethodSite();
    expect(await site.publishOne(aDraft(), { who: JONAS })).toMatchObject({ refused: 'no-permission' });
    must(await site.publishOne());
    expect(await site.retireOne('two-by-three', true, JONAS)).toMatchObject({ refused: 'no-permission' });
    expect((await site.list()).methods.some(({ retired }) => retired)).toBe(false);
  });

  test('are retired and taken back', async () => {
    const site = new MethodSite();
    must(await site.publishOne());
    must(await site.retireOne('two-by-three', true));
    expect((await site.list()).methods.find(({ own }) => own)?.retired).toBe(true);
    must(await site.retireOne('two-by-three', false));
    expect((await site.list()).methods.find(({ own }) => own)?.retired).toBe(false);
    expect(await site.retireOne('no-such-method', true)).toMatchObject({ refused: 'unknown-method' });
  });

  test('are refused with everything that is wrong, by name, and nothing is kept', async () => {
    const site = new MethodSite();
    const holes = aDraft({ matrix: [['low', '', 'medium']] });
    const { problems } = must(await site.check(holes));
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['matrix-shape']));
    const refused = await site.publishOne(holes);
    expect(refused).toMatchObject({ refused: 'method-invalid' });
    expect((await site.list()).methods.some(({ own }) => own)).toBe(false);
  });

  test('do not take the id of a shipped one', async () => {
    const refused = await new MethodSite().publishOne(aDraft({ id: riskMethods[0]?.id ?? '' }));
    expect(refused).toMatchObject({ refused: 'method-invalid' });
  });

  test('answer a command that comes twice with its first result', async () => {
    const site = new MethodSite();
    const nonce = site.nonce();
    const first = must(await site.publishOne(aDraft(), { nonce, revision: 0 }));
    expect(must(await site.publishOne(aDraft(), { nonce, revision: 0 }))).toEqual(first);
    expect(must(await site.version('two-by-three', 1)).method.version).toBe(1);
    expect(await site.version('two-by-three', 2)).toMatchObject({ refused: 'unknown-method' });
  });

  test('conflict when two people publish what they saw at the same time', async () => {
    const site = new MethodSite();
    must(await site.publishOne(aDraft(), { revision: 0 }));
    expect(await site.publishOne(aDraft({ title: 'Other words' }), { revision: 0 })).toMatchObject({
      refused: 'site-conflict',
    });
  });
});
