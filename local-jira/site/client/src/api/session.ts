import { z } from 'zod';
import { local, post } from './http';

export { loadModules } from './modules';
export type { ModuleList, UiModule } from './modules';

const session = z.looseObject({
  user: z.looseObject({
    accountId: z.string(),
    displayName: z.string(),
    emailAddress: z.string(),
  }),
  siteUrl: z.string(),
  appUrl: z.string(),
  now: z.string(),
});
export type Session = z.infer<typeof session>;

/** Who this browser is. The first visit makes it the default person. */
export const loadSession = (): Promise<Session> => local(session, '/site/session');

/** Makes this browser another person. */
export const switchUser = (accountId: string): Promise<Session> =>
  post(session, '/site/session', { accountId });

const person = z.looseObject({
  accountId: z.string(),
  displayName: z.string(),
  emailAddress: z.string().nullish(),
  active: z.boolean().default(true),
  roles: z.array(z.string()).default([]),
});
export type Person = z.infer<typeof person>;

/** Everybody on this site with what they may do. */
export const loadPeople = (): Promise<Person[]> => local(z.array(person), '/local/users');
