import { Hono } from 'hono';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { listen, PortInUse, type Listening } from '../../../local-jira/local/listen';

let listening: Listening;
beforeEach(async () => {
  const app = new Hono();
  app.get('/', (c) => c.text('here'));
  listening = await listen(app, 0);
});
afterEach(() => listening.stop());

/** Whether anybody answers at this address of the machine. */
const reaches = (host: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port: listening.port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });

test('a server answers on the loopback address and on no other one', async () => {
  await expect(reaches('127.0.0.1')).resolves.toBe(true);
  const others = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
  for (const address of ['127.0.0.2', ...others.filter((one) => one !== '127.0.0.1')]) {
    await expect(reaches(address)).resolves.toBe(false);
  }
});

test('a port that is taken is named', async () => {
  await expect(listen(new Hono(), listening.port)).rejects.toThrow(PortInUse);
});
