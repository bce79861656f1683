import { z } from 'zod';

export const channelOptions = z
  .looseObject({ contextOverrides: z.array(z.enum(['board', 'issue', 'project'])).optional() })
  .optional();

/** A realtime channel as the app names it. */
export interface Channel {
  channelName: string;
  options?: z.infer<typeof channelOptions>;
  isGlobal: boolean;
}

const contextOf = z.looseObject({ extension: z.looseObject({ location: z.unknown().optional() }) });

/** The name of a channel with the part of the context it is bound to: the whole place, what was chosen, or nothing. */
export function channelKey({ channelName, options, isGlobal }: Channel, context: unknown): string {
  if (isGlobal) return `realtime ${JSON.stringify([channelName])}`;
  const { location: _location, ...extension } = contextOf.parse(context).extension;
  const names = options?.contextOverrides ?? Object.keys(extension);
  const bound = names.toSorted().map((name) => [name, extension[name] ?? null]);
  return `realtime ${JSON.stringify([channelName, bound])}`;
}
