/**
 * Limits of Forge's key-value store and custom entity store.
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
export const KEY_MAX_LENGTH = 500;
export const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
export const VALUE_MAX_BYTES = 240 * 1024;
export const VALUE_MAX_DEPTH = 31;
export const QUERY_LIMIT_DEFAULT = 10;
export const QUERY_LIMIT_MAX = 100;
export const FILTER_CONDITIONS_MAX = 100;
export const TRANSACTION_OPERATIONS_MAX = 25;
export const BATCH_ITEMS_MAX = 25;
export const REQUEST_MAX_BYTES = 4 * 1024 * 1024;
export const RANGE_MAX_BYTES = 900;
export const PARTITION_MAX_BYTES = 1700;
export const TTL_MAX_MS = 365 * 86_400_000;
export const INTEGER_MAX = 2 ** 31 - 1;

/** Expired rows may be returned for up to 48 hours: an app has to look at the expiry time. The worst case is the default. */
export const TTL_DELETION_LAG_MS = 48 * 3_600_000;

/** How long a write stays invisible to queries. `get` is strict, a query is not. Virtual time. */
export const QUERY_LAG_MS = 500;
