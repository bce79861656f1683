import { RESERVED_WORDS as RESERVED } from '@atlaskit/jql-ast/reserved-words';

/** Words that a query has to quote. */
export const RESERVED_WORDS: readonly string[] = [...RESERVED];
