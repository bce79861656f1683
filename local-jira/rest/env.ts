import type { Hono } from 'hono';
import type { Caller } from '../jira/hooks';
import type { Core } from '../jira/core';

/** What each request carries besides itself: who asks, as the outer server found out. */
export interface Env {
  Bindings: { caller: Caller };
}

export type Rest = Hono<Env>;

/** Adds the routes of one resource. Paths are below `/rest/api/3`. */
export type Routes = (rest: Rest, core: Core) => void;
