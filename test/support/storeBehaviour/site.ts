import type { PassReport } from '../../../src/app/ports';
import { aTemplate, changed, freshSite } from './changes';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<StoresUnderTest, 'store' | 'site' | 'failNextWrite' | 'applyThenFail' | 'close'>;

const aPass = (hour: number): PassReport => ({
  at: new Date(Date.UTC(2026, 10, 1, hour)).toISOString(),
  looked: hour,
  bypassed: 0,
  projected: 1,
  failed: 0,
  complete: true,
});

/** What every store of the site promises, whatever it stands on. */
export function siteBehaviour(name: string, open: () => Under): void {
  describe(`site behaviour: ${name}`, () => {
    let under: Under;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());

    it('has nothing before anything is written', async () => {
      expect(await under.site.load()).toBeUndefined();
      expect(await under.site.template('own-list', 1)).toBeUndefined();
      expect(await under.site.draft('own-list')).toBeUndefined();
      expect(await under.site.passes()).toEqual([]);
    });

    it('throws when a commit meets no site document', async () => {
      await expect(under.site.commit(changed(freshSite(), 'a'))).rejects.toThrow();
    });

    describe('with a site document', () => {
      beforeEach(() => under.site.create(freshSite()));

      it('keeps the first document when two create it', async () => {
        const first = changed(freshSite(), 'a');
        await under.site.commit(first);
        await under.site.create(freshSite());
        expect(await under.site.load()).toEqual(first.site);
      });

      it('commits the document, its entry, a version and a draft together', async () => {
        const content = aTemplate({ id: 'next-list', version: 9 });
        const commit = changed(freshSite(), 'a', {
          publish: aTemplate(),
          draft: { id: 'next-list', content },
        });
        expect(await under.site.commit(commit)).toBe('committed');
        expect(await under.site.load()).toEqual(commit.site);
        expect(await under.site.template('own-list', 1)).toEqual(aTemplate());
        expect(await under.site.draft('next-list')).toEqual(content);
        expect(await under.store.entries('site-1', 1, 1)).toEqual(commit.entries);
      });

      it('takes a draft away when its version is published', async () => {
        const first = changed(freshSite(), 'a', { draft: { id: 'own-list', content: aTemplate() } });
        await under.site.commit(first);
        await under.site.commit(
          changed(first.site, 'b', { publish: aTemplate(), draft: { id: 'own-list', content: undefined } }),
        );
        expect(await under.site.draft('own-list')).toBeUndefined();
        expect(await under.site.template('own-list', 1)).toEqual(aTemplate());
      });

      it('loses a commit whose expected revision is gone, and leaves nothing of it', async () => {
        const first = changed(freshSite(), 'a');
        await under.site.commit(first);
        const late = changed(freshSite(), 'b', {
          publish: aTemplate(),
          draft: { id: 'own-list', content: aTemplate() },
        });
        expect(await under.site.commit(late)).toBe('lost');
        expect(await under.site.load()).toEqual(first.site);
        expect(await under.site.template('own-list', 1)).toBeUndefined();
        expect(await under.site.draft('own-list')).toBeUndefined();
      });

      it('never overwrites a template version', async () => {
        const first = changed(freshSite(), 'a', { publish: aTemplate() });
        await under.site.commit(first);
        const publish = aTemplate({ title: 'Another list' });
        await expect(under.site.commit(changed(first.site, 'b', { publish }))).rejects.toThrow();
        expect(await under.site.commit(changed(freshSite(), 'c', { publish }))).toBe('lost');
        expect(await under.site.template('own-list', 1)).toEqual(aTemplate());
        expect(await under.site.load()).toEqual(first.site);
      });

      it('lets one of two that publish the same version win', async () => {
        const titles = ['One list', 'Two lists'];
        const fates = await Promise.all(
          titles.map((title) =>
            under.site.commit(changed(freshSite(), title, { publish: aTemplate({ title }) })),
          ),
        );
        expect([...fates].sort()).toEqual(['committed', 'lost']);
        const kept = await under.site.template('own-list', 1);
        expect(kept?.title).toBe(titles[fates.indexOf('committed')]);
      });

      it('throws when a commit fails, and leaves nothing of it', async () => {
        under.failNextWrite();
        await expect(
          under.site.commit(changed(freshSite(), 'a', { publish: aTemplate() })),
        ).rejects.toThrow();
        expect(await under.site.load()).toEqual(freshSite());
        expect(await under.site.template('own-list', 1)).toBeUndefined();
      });

      it('has a commit that was written and answered with an error', async () => {
        under.applyThenFail();
        const first = changed(freshSite(), 'a', { publish: aTemplate() });
        expect(await fateOf(under.site.commit(first))).not.toBe('lost');
        expect(await under.site.load()).toEqual(first.site);
        expect(await under.site.template('own-list', 1)).toEqual(aTemplate());
      });

      it('refuses what does not lead from the expected document to the next', async () => {
        const made = changed(freshSite(), 'a');
        const elsewhere = made.entries.map((entry) => ({ ...entry, chain: 'site-2' }));
        const draft = { id: 'own-list', content: aTemplate({ id: 'other-list' }) };
        for (const wrong of [{ site: { ...made.site, revision: 3 } }, { entries: elsewhere }, { draft }])
          await expect(under.site.commit({ ...made, ...wrong })).rejects.toThrow();
        expect(await under.site.load()).toEqual(freshSite());
      });
    });

    it('keeps the latest two days of passes, newest first', async () => {
      for (let hour = 0; hour < 60; hour += 1) await under.site.addPass(aPass(hour));
      const hours = (await under.site.passes()).map(({ looked }) => looked);
      expect(hours).toEqual(Array.from({ length: 48 }, (_, index) => 59 - index));
    });

    it('loses no pass when several are added at once', async () => {
      await Promise.all([3, 1, 2].map((hour) => under.site.addPass(aPass(hour))));
      expect((await under.site.passes()).map(({ looked }) => looked)).toEqual([3, 2, 1]);
    });

    it('adds passes beside the site document, not in its place', async () => {
      await under.site.create(freshSite());
      await under.site.addPass(aPass(1));
      expect(await under.site.load()).toEqual(freshSite());
    });
  });
}
