import { z } from 'zod';
import { SeedFailed, type InvokePlace, type SeedSite } from './site';

const answer = z.discriminatedUnion('ok', [
  z.looseObject({ ok: z.literal(true), value: z.unknown() }),
  z.looseObject({
    ok: z.literal(false),
    refusal: z.looseObject({ code: z.string(), title: z.string(), message: z.string() }),
  }),
]);

/** Modules of the app from whose pages its operations are called. */
export const SETTINGS = 'compliance-settings';
export const PANEL = 'compliance-panel';
export const PROJECT_PAGE = 'compliance-project';

/** One call of an operation of the app, from the page of a module; answers its value. */
export type Call = (
  module: string,
  operation: string,
  payload: object,
  place: InvokePlace,
) => Promise<unknown>;

/** Calls the app as people do from its pages. A call throws SeedFailed when the app refuses. */
export const callsOf =
  (site: SeedSite): Call =>
  async (module, operation, payload, place) => {
    const told = answer.safeParse(await site.invoke(module, operation, payload, place));
    const where = `${operation} on ${place.issue ?? place.project ?? 'the site'} as ${place.as}`;
    if (!told.success) throw new SeedFailed(`${where}: the app answered something else than it promises.`);
    if (told.data.ok) return told.data.value;
    const { code, title, message } = told.data.refusal;
    throw new SeedFailed(`${where}: ${code}. ${title}. ${message}`);
  };
