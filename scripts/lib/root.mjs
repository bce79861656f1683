import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project root, wherever the scripts are called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (...parts) => path.join(root, ...parts);
