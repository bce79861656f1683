import { z } from 'zod';
import { bus } from './bus';
import type { Command, FrameHost } from './frameHost';
import { channelKey, channelOptions } from './realtimeKey';
import type { Channel } from './realtimeKey';

const publication = z.looseObject({
  channelName: z.string().min(1),
  eventPayload: z.union([z.string(), z.record(z.string(), z.unknown())]),
  options: channelOptions,
  isGlobal: z.boolean().default(false),
});
const subscription = z.looseObject({
  channelName: z.string().min(1),
  onEvent: z.custom<(payload: unknown) => unknown>((value) => typeof value === 'function'),
  options: channelOptions,
  isGlobal: z.boolean().default(false),
});
const message = z.object({ channel: z.string(), payload: z.unknown() });

/** Other tabs of this browser are other people's screens, as far as a local site has them. */
const tabs = new BroadcastChannel('local-jira-realtime');
tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { channel, payload } = message.parse(data);
  bus.emit(channel, payload);
});

const keyOf = async (host: FrameHost, request: Channel): Promise<string> =>
  channelKey(request, request.isGlobal ? undefined : await host.server('getContext', undefined));

/** The bridge's realtime channels between the frames of this browser. Nothing is kept, so nothing is replayed. */
export const REALTIME: Record<string, Command> = {
  publishRealtimeChannel: async (host, data) => {
    const request = publication.parse(data);
    const channel = await keyOf(host, request);
    bus.emit(channel, request.eventPayload);
    tabs.postMessage({ channel, payload: request.eventPayload });
    return { eventId: crypto.randomUUID(), eventTimestamp: String(Date.now()) };
  },
  subscribeRealtimeChannel: async (host, data) => {
    const request = subscription.parse(data);
    const channel = await keyOf(host, request);
    const stop = host.bus.on(channel, (payload) => void request.onEvent(payload));
    return { unsubscribe: () => stop() };
  },
};
