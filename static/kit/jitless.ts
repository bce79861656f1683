/**
 * The page's Content Security Policy forbids `new Function`, which zod tries when it first parses an object.
 * zod reads this global when it loads, so this module is imported before any schema.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
