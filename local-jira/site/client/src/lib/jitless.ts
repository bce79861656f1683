/**
 * The page's Content Security Policy forbids `new Function`, which zod tries when it first parses an object. It reads
 * this global as it loads, so this module comes before every schema.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
