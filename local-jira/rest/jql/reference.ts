import type { Core } from '../../jira/core';
import type { JsonObject } from '../../jira/entities/json';
import type { Caller } from '../../jira/hooks';
import { customDefinition, FUNCTIONS, operatorsOf, systemFields } from '../../jql/index';
import type { FieldDefinition, FieldKind } from '../../jql/index';
import { customFields } from './customFields';
import { RESERVED_WORDS } from './reserved';
import { valuesFor } from './known';

/** The Java types that Jira names for its kinds of values. */
const TYPES: Readonly<Partial<Record<FieldKind, string>>> = {
  user: 'com.atlassian.jira.user.ApplicationUser',
  date: 'java.util.Date',
  day: 'java.util.Date',
  number: 'java.lang.Number',
  key: 'com.atlassian.jira.issue.Issue',
  issue: 'com.atlassian.jira.issue.Issue',
  version: 'com.atlassian.jira.project.version.Version',
  priority: 'com.atlassian.jira.issue.priority.Priority',
};

const typeOf = (kind: FieldKind): string => TYPES[kind] ?? 'java.lang.String';

/** A name as a query may write it: quoted unless it is a plain word. */
export function encodedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !RESERVED_WORDS.includes(name.toLowerCase());
  return isPlain ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

function field(core: Core, caller: Caller, definition: FieldDefinition, cfid?: string): JsonObject {
  const { name, kind, sort } = definition;
  const operators = [...operatorsOf(definition)];
  return {
    value: encodedName(name),
    displayName: cfid === undefined ? name : `${name} - ${cfid}`,
    ...(cfid === undefined ? {} : { cfid }),
    orderable: String(sort !== undefined),
    searchable: String(operators.length > 0),
    auto: String(valuesFor(core, caller, name) !== undefined),
    operators,
    types: [typeOf(kind)],
  };
}

/** What `GET /jql/autocompletedata` tells: fields, functions and reserved words. */
export function referenceData(core: Core, caller: Caller): JsonObject {
  const custom = customFields(core).map((one) =>
    field(core, caller, customDefinition(one), `cf[${one.id.replace('customfield_', '')}]`),
  );
  return {
    visibleFieldNames: [...systemFields().map((one) => field(core, caller, one)), ...custom],
    visibleFunctionNames: FUNCTIONS.map(({ name, args, kinds, list }) => {
      const shown = `${name}(${args[0] > 0 ? '""' : ''})`;
      return {
        value: shown,
        displayName: shown,
        isList: String(list),
        types: [...new Set(kinds.map(typeOf))],
      };
    }),
    jqlReservedWords: [...RESERVED_WORDS],
  };
}
