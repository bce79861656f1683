/** A part of an app's object value that JQL finds by name. */
export interface AppFieldProperty {
  path: string;
  type: 'string' | 'number' | 'boolean' | 'date' | 'datetime' | 'user' | 'group' | 'other';
  /** The name under which JQL knows it; the path where there is none. */
  searchAlias?: string;
}

/** The JSON Schema keywords that Forge takes for the value of a field of type object. */
export interface ValueSchema {
  type?: string | string[];
  properties?: Record<string, ValueSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: ValueSchema;
  enum?: unknown[];
}

/** What the app's manifest says of its custom field. */
export interface AppField {
  moduleKey: string;
  description: string;
  type: 'string' | 'number' | 'user' | 'group' | 'date' | 'datetime' | 'object';
  collection: 'none' | 'list';
  /** A Jira expression that words the value; `inRest` puts what it says into `renderedFields`. */
  formatter?: { expression: string; inRest: boolean };
  schema?: ValueSchema;
  properties: AppFieldProperty[];
}
