import Resolver from '@forge/resolver';
import * as z from 'zod';
import type { Ports } from '../../app/ports';
import { refused, respond, type Envelope } from './respond';
import { report } from './report';
import { runners } from './runners';
import type { UseCases } from './useCases';

type Dispatch = ReturnType<Resolver['getDefinitions']>;
type Handler = (...call: Parameters<Dispatch>) => Promise<unknown>;

/**
 * The resolver of every module: one door for all operations. It always answers an envelope. Names are checked here
 * because the SDK looks them up in a plain object, which also knows `toString`, and throws for unknown ones.
 */
export function makeResolver(ports: Ports, useCases: UseCases): Handler {
  const table = Object.entries(runners(useCases));
  const resolver = new Resolver();
  for (const [operation, run] of table) {
    resolver.define<unknown, Envelope>(operation, (call) => respond(operation, run, ports, call));
  }
  const known = z.object({ call: z.object({ functionKey: z.enum(table.map(([operation]) => operation)) }) });
  const dispatch = resolver.getDefinitions();
  return async (request, backend) => {
    if (!known.safeParse(request).success) return refused('invalid-request', { where: 'operation' });
    try {
      return await dispatch(request, backend);
    } catch (error) {
      return refused('unavailable', {}, report('resolver', error));
    }
  };
}
