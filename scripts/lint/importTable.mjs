import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configuration, rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fromRoot = (file) => path.relative(root, file).split(path.sep).join('/');

const fits = (pattern, name) => {
  if (pattern === '*') return true;
  if (pattern.endsWith('/*')) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
};

/** The last pattern that fits decides; a leading `!` forbids. */
const packageAllowed = (patterns, name) =>
  patterns.reduce((allowed, pattern) => {
    const forbids = pattern.startsWith('!');
    return fits(forbids ? pattern.slice(1) : pattern, name) ? !forbids : allowed;
  }, false);

const ownAllowed = (room, file, target) =>
  room.own.some((prefix) => target === prefix || `${target}/`.startsWith(prefix));

/** Says what is wrong with one import of one file, or undefined. `file` is relative to the project root. */
export function offence(file, specifier) {
  const room = configuration.test(file) ? undefined : rooms.find((r) => file.startsWith(r.room));
  if (!room) return undefined;
  const name = specifier.split('?')[0];
  if (!name.startsWith('.')) {
    return packageAllowed(room.packages, name) ? undefined : `${room.room} may not import ${name}`;
  }
  const target = fromRoot(path.resolve(root, path.dirname(file), name));
  return ownAllowed(room, file, target) ? undefined : `${room.room} may not import ${target}`;
}

function create(context) {
  const file = fromRoot(context.filename);
  const check = (node) => {
    if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
    const message = offence(file, node.value);
    if (message) context.report({ node, message });
  };
  return {
    ImportDeclaration: (node) => check(node.source),
    ExportNamedDeclaration: (node) => check(node.source),
    ExportAllDeclaration: (node) => check(node.source),
    ImportExpression: (node) => check(node.source),
    TSImportType: (node) => check(node.source ?? node.argument?.literal),
    TSExternalModuleReference: (node) => check(node.expression),
    CallExpression: (node) => node.callee.name === 'require' && check(node.arguments[0]),
  };
}

/** The import table as a lint rule. */
export const importTable = { meta: { type: 'problem', schema: [] }, create };
