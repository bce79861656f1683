import { z } from 'zod';
import type { Manifest } from './schema';

const indexed = z.looseObject({
  propertyKey: z.string(),
  entityType: z.enum(['issue', 'project', 'user']).default('issue'),
  values: z
    .array(
      z.looseObject({
        path: z.string(),
        type: z.enum(['number', 'string', 'text', 'user', 'date']),
        searchAlias: z.string().optional(),
      }),
    )
    .default([]),
});

const modules = z.looseObject({
  'jira:entityProperty': z.array(indexed).default([]),
  'jira:entityPropertySet': z.array(z.looseObject({ properties: z.array(indexed) })).default([]),
});

/** A path inside an issue property that searches may name, by the path or by the alias. */
export interface IndexedPath {
  property: string;
  path: string[];
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  alias?: string;
}

/**
 * The paths of issue properties that an app declares for searches.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/
 */
export function indexedProperties(manifest: Manifest): IndexedPath[] {
  const declared = modules.parse(manifest.modules);
  const sets = declared['jira:entityPropertySet'].flatMap(({ properties }) => properties);
  return [...declared['jira:entityProperty'], ...sets]
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({
        property: propertyKey,
        path: path.split('.'),
        type,
        ...(searchAlias === undefined ? {} : { alias: searchAlias }),
      })),
    );
}
