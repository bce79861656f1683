import { aPolicy } from '../policies';
import { freshDesk, published, PROJECT, saved } from './changes';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<StoresUnderTest, 'store' | 'policies' | 'failNextWrite' | 'applyThenFail' | 'close'>;

/** What every store of policies promises, whatever it stands on. */
export function desksBehaviour(name: string, open: () => Under): void {
  describe(`desk behaviour: ${name}`, () => {
    let under: Under;
    const desk = () => under.policies.desk(PROJECT);
    const inForce = () => under.store.loadPolicy(PROJECT);
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());

    it('has no desk and no versions before anything is written', async () => {
      expect(await desk()).toBeUndefined();
      expect(await under.policies.version(PROJECT, 1)).toBeUndefined();
    });

    it('throws when a commit meets no desk', async () => {
      await expect(under.policies.commit(saved(freshDesk(), 'First'))).rejects.toThrow();
      expect(await desk()).toBeUndefined();
    });

    describe('with a desk', () => {
      beforeEach(() => under.policies.createDesk(freshDesk()));

      it('keeps the first desk when two create it', async () => {
        const { desk: first } = saved(freshDesk(), 'First');
        await under.policies.commit(saved(freshDesk(), 'First'));
        await under.policies.createDesk(freshDesk());
        expect(await desk()).toEqual(first);
      });

      it('refuses to create a desk on which something was changed', async () => {
        await expect(under.policies.createDesk(saved(freshDesk(), 'First').desk)).rejects.toThrow();
      });

      it('keeps a draft', async () => {
        const first = saved(freshDesk(), 'First');
        expect(await under.policies.commit(first)).toBe('committed');
        expect(await desk()).toEqual(first.desk);
      });

      it('loses a draft that was begun on an older one', async () => {
        const first = saved(freshDesk(), 'First');
        await under.policies.commit(first);
        expect(await under.policies.commit(saved(freshDesk(), 'Late'))).toBe('lost');
        expect(await desk()).toEqual(first.desk);
      });

      it('publishes the desk, the policy, its version, entry and text together', async () => {
        const first = published(freshDesk(), aPolicy());
        expect(await under.policies.commit(first)).toBe('committed');
        expect(await desk()).toEqual(first.desk);
        expect(await inForce()).toEqual(aPolicy());
        expect(await under.policies.inForce([PROJECT, '1', PROJECT])).toEqual(
          new Map([[PROJECT, aPolicy()]]),
        );
        expect(await under.policies.version(PROJECT, 1)).toEqual(aPolicy());
        expect(await under.store.entries(`policy-${PROJECT}`, 1, 1)).toEqual(first.entries);
        expect(await under.store.texts(`policy-${PROJECT}`, [1])).toEqual(
          new Map([[1, first.texts[0]?.texts]]),
        );
      });

      it('publishes one policy over the other, and keeps both versions', async () => {
        const first = published(freshDesk(), aPolicy());
        await under.policies.commit(first);
        const second = aPolicy({ version: 2, title: 'Second' });
        expect(await under.policies.commit(published(first.desk, second))).toBe('committed');
        expect((await under.store.load('10042', PROJECT)).policy).toEqual(second);
        expect(await under.policies.version(PROJECT, 1)).toEqual(aPolicy());
        expect(await under.policies.version(PROJECT, 2)).toEqual(second);
      });

      it('loses a publication over a policy that is not in force, and leaves nothing of it', async () => {
        const first = published(freshDesk(), aPolicy());
        await under.policies.commit(first);
        const again = published(first.desk, aPolicy({ title: 'Late' }));
        expect(await under.policies.commit(again)).toBe('lost');
        const ahead = published(first.desk, aPolicy({ version: 4 }));
        expect(await under.policies.commit(ahead)).toBe('lost');
        expect(await desk()).toEqual(first.desk);
        expect(await inForce()).toEqual(aPolicy());
        expect(await under.policies.version(PROJECT, 4)).toBeUndefined();
        await expect(under.store.entries(`policy-${PROJECT}`, 2, 2)).rejects.toThrow();
      });

      it('loses a publication from a desk that was changed, and puts nothing in force', async () => {
        await under.policies.commit(saved(freshDesk(), 'First'));
        expect(await under.policies.commit(published(freshDesk(), aPolicy()))).toBe('lost');
        expect(await inForce()).toBeUndefined();
        expect(await under.policies.version(PROJECT, 1)).toBeUndefined();
      });

      it('lets one of two simultaneous publications win', async () => {
        const titles = ['One', 'Two'];
        const fates = await Promise.all(
          titles.map((title) => under.policies.commit(published(freshDesk(), aPolicy({ title })))),
        );
        expect([...fates].sort()).toEqual(['committed', 'lost']);
        const winner = titles[fates.indexOf('committed')];
        expect((await inForce())?.title).toBe(winner);
        expect((await under.policies.version(PROJECT, 1))?.title).toBe(winner);
      });

      it('throws when a publication fails, and leaves nothing of it', async () => {
        // The first write of a first publication makes room for it: the second one is the publication.
        await fateOf(under.policies.commit({ ...published(freshDesk(), aPolicy()), expected: 7 }));
        under.failNextWrite();
        await expect(under.policies.commit(published(freshDesk(), aPolicy()))).rejects.toThrow();
        expect(await desk()).toEqual(freshDesk());
        expect(await inForce()).toBeUndefined();
        expect(await under.policies.version(PROJECT, 1)).toBeUndefined();
      });

      it('has a draft that was written and answered with an error', async () => {
        under.applyThenFail();
        const first = saved(freshDesk(), 'First');
        expect(await fateOf(under.policies.commit(first))).not.toBe('lost');
        expect(await desk()).toEqual(first.desk);
      });

      it.each([
        ['skips a version', () => published(freshDesk(), aPolicy({ version: 3 })), { replaces: 0 }],
        ['is of another project', () => published(freshDesk(), aPolicy({ projectId: '10001' })), {}],
      ])('refuses a publication that %s', async (_, commit, more) => {
        const made = commit();
        const publish = { ...made.publish!, ...more };
        await expect(under.policies.commit({ ...made, publish })).rejects.toThrow();
        expect(await desk()).toEqual(freshDesk());
      });

      it('refuses what does not lead from the expected desk to the next', async () => {
        const made = published(freshDesk(), aPolicy());
        const elsewhere = made.entries.map((entry) => ({ ...entry, chain: 'policy-10001' }));
        const skipped = { ...made.desk, revision: 2 };
        const other = { ...made.desk, head: freshDesk().head };
        for (const wrong of [{ entries: elsewhere }, { desk: skipped }, { desk: other }])
          await expect(under.policies.commit({ ...made, ...wrong })).rejects.toThrow();
        expect(await desk()).toEqual(freshDesk());
      });
    });
  });
}
