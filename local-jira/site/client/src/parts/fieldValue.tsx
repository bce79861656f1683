import type { ReactNode } from 'react';
import { useFormatted } from '../api/formatted';
import { AppModule } from '../forge/module';
import { useSite } from '../site';
import { Who } from './avatar';
import { fieldPage, fieldText, isAppField, personOf } from './fieldText';

interface Props {
  /** Id of the issue, by which an app's formatter is asked. */
  issueId: string;
  /** Key of the issue, where there is room for the page of an app's field: in the issue's own view. */
  issueKey?: string | undefined;
  fieldId: string;
  /** As REST gives it in `fields`. */
  value: unknown;
  /** As `GET /rest/api/3/field` gives it; what belongs to an app is recognised by it. */
  schema?: { custom?: unknown } | undefined;
  /** What stands for no value: nothing on cards and in columns, "None" in details. */
  none?: ReactNode;
}

/** The value of any field: system, custom or the app's, whose own formatter words it. */
export function FieldValue({ issueId, issueKey, fieldId, value, schema, none = null }: Props) {
  const { modules } = useSite();
  const page = issueKey === undefined ? undefined : fieldPage(modules.modules, schema);
  if (value === null || value === undefined) return <>{none}</>;
  // The page knows the value by its context, so another value is another page.
  if (page && issueKey !== undefined)
    return <AppModule key={JSON.stringify(value)} module={page} place={{ issueKey, fieldId }} />;
  if (isAppField(schema))
    return <AppFieldValue issueId={issueId} fieldId={fieldId} value={value} none={none} />;
  return <PlainValue value={value} none={none} />;
}

function PlainValue({ value, none }: { value: unknown; none: ReactNode }) {
  const person = personOf(value);
  if (person) return <Who user={person} nobody="" />;
  const text = fieldText(value);
  return text === '' ? <>{none}</> : <span className="field-value">{text}</span>;
}

function AppFieldValue({ issueId, fieldId, value, none }: Omit<Props, 'schema' | 'issueKey'>) {
  const formatted = useFormatted(issueId, fieldId, value);
  if (formatted === undefined) return <span className="field-value" aria-busy="true" />;
  return formatted === null ? (
    <PlainValue value={value} none={none} />
  ) : (
    <span className="field-value">{formatted}</span>
  );
}
