import { NO_ENTRY } from '../audit/entry';
import type { Site } from './schema';

/** A site on which nothing was set: two people lower a requirement, no roles, templates or risk methods of its own. */
export const emptySite = (): Site => ({
  v: 1,
  revision: 0,
  seq: 0,
  head: NO_ENTRY,
  secondPerson: true,
  roles: [],
  templates: [],
  methods: [],
  commands: [],
});
