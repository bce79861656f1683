import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { manifestSchema, type Manifest } from './schema';

/** The manifest as it is written. */
export const readManifest = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** Reads and checks a manifest.yml. Throws a ZodError that names the field when a part the host needs is wrong. */
export const loadManifest = (file: string): Manifest => manifestSchema.parse(readManifest(file));
