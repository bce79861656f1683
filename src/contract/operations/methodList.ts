import * as z from 'zod';
import { riskMethod } from '../../domain/risk/method';
import { instant, slug } from '../../domain/shared/ids';
import { person } from '../view';

/** `method.list`: the shipped risk methods and the site's own, in their latest versions. Needs a licence. */
export const methodList = {
  name: 'method.list',
  request: z.strictObject({}),
  response: z.strictObject({
    methods: z.array(
      z.strictObject({
        method: riskMethod,
        own: z.boolean(),
        retired: z.boolean(),
        /** Who published, retired or took back a method of the site's own last; absent for shipped ones. */
        changed: z.strictObject({ by: person, at: instant }).optional(),
      }),
    ),
    /** What compares the site as the viewer saw it. */
    revision: z.int().min(0),
    mayPublish: z.boolean(),
  }),
} as const;

/** `method.version`: one published version. */
export const methodVersion = {
  name: 'method.version',
  request: z.strictObject({ id: slug, version: z.int().min(1) }),
  response: z.strictObject({ method: riskMethod }),
} as const;
