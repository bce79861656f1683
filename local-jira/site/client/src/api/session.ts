import { z } from 'zod';
import { local, post } from './http';

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

const uiModule = z.looseObject({ type: z.string(), key: z.string(), title: z.string(), url: z.string() });
export type UiModule = z.infer<typeof uiModule>;
const moduleList = z.looseObject({ modules: z.array(uiModule), pages: z.record(z.string(), z.string()) });
export type ModuleList = z.infer<typeof moduleList>;

/** Where the app shows pages of its own. */
export const loadModules = (): Promise<ModuleList> => local(moduleList, '/site/modules');
