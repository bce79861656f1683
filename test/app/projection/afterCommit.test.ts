import { isRefusal } from '../../../src/domain/shared/refusal';
import { AppSite } from '../../support/appSite';

describe('a command', () => {
  test('asks for the projections once it is committed, also when it is repeated', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const asked = site.ports.projected.length;
    expect(asked).toBeGreaterThan(0);
    const nonce = site.nonce();
    await site.sign('amara-okafor', 'clinical-validator', { nonce });
    await site.sign('amara-okafor', 'clinical-validator', { nonce });
    expect(site.ports.projected.slice(asked)).toEqual(['10042', '10042']);
  });

  test('that is refused asks for nothing', async () => {
    const site = await AppSite.open();
    expect(isRefusal(await site.sign('amara-okafor', 'clinical-validator'))).toBe(true);
    expect(site.ports.projected).toEqual([]);
  });

  test('answers the same when the queue does not, and leaves a mark for the hourly pass', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    Object.assign(site.ports.outbox, { project: () => Promise.reject(new Error('down')) });
    expect(await site.sign('amara-okafor', 'clinical-validator')).toMatchObject({
      receipt: { repeated: false },
    });
    expect(site.ports.projections.kept.get('10042')?.rows).toMatchObject([{ role: 'app-alarm' }]);
  });

  test('answers the same when neither the queue nor the mark can be written', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    Object.assign(site.ports.outbox, { project: () => Promise.reject(new Error('down')) });
    Object.assign(site.ports.projections, { load: () => Promise.reject(new Error('down')) });
    expect(await site.sign('amara-okafor', 'clinical-validator')).toMatchObject({
      receipt: { repeated: false },
    });
  });
});
