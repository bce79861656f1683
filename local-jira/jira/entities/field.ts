import type { AppField } from './appField';

/** How a field's value is parsed, kept, shown and compared. */
export type FieldKind =
  | 'text'
  | 'document'
  | 'user'
  | 'users'
  | 'labels'
  | 'priority'
  | 'resolution'
  | 'status'
  | 'issuetype'
  | 'project'
  | 'parent'
  | 'components'
  | 'versions'
  | 'date'
  | 'datetime'
  | 'number'
  | 'option'
  | 'options'
  | 'sprint'
  | 'security'
  | 'json'
  | 'group'
  | 'object'
  | 'texts'
  | 'numbers'
  | 'dates'
  | 'datetimes'
  | 'groups'
  | 'objects';

export interface FieldOption {
  id: string;
  value: string;
}

/** The schema object that REST publishes for a field. */
export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
}

/** A system or custom field. `appKey` marks a field of the app (full ARI key); `readOnly` ones only the app may write. */
export interface Field {
  id: string;
  key: string;
  name: string;
  kind: FieldKind;
  schema: FieldSchema;
  custom: boolean;
  clauseNames: string[];
  readOnly: boolean;
  options: FieldOption[];
  appKey?: string;
  app?: AppField;
}
