import type { Choice, FieldInfo, Meta } from '../../api/fieldMeta';
import { loadFields } from '../../api/fieldMeta';
import { POINTS, SPRINT } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';
import { isAppField } from '../../parts/fieldText';
import { FieldValue } from '../../parts/fieldValue';
import { ChoiceField } from './choiceField';
import { None, Row } from './detailFields';
import { useSave } from './useSave';

const ELSEWHERE = new Set([POINTS, SPRINT, 'customfield_10019']);

interface Props {
  issue: Issue;
  meta: Meta;
  onChanged: () => Promise<void>;
}

/** Fields of apps are shown always, others where there is a value or a list to pick from. */
function shown(field: FieldInfo, issue: Issue, meta: Meta): boolean {
  if (!field.id.startsWith('customfield_') || ELSEWHERE.has(field.id)) return false;
  const value = issue.fields[field.id];
  const held = value !== null && value !== undefined;
  return held || isAppField(field.schema) || meta.get(field.id)?.type === 'option';
}

function choiceOf(value: unknown): Choice | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('value' in value))
    return undefined;
  return { id: String(value.id), name: String(value.value) };
}

/** The site's own fields and the app's, which only the app writes. */
export function CustomFields({ issue, meta, onChanged }: Props) {
  const fields = useLoad('fields', loadFields);
  const save = useSave(issue.key, onChanged);
  const all = (fields.data ?? []).filter((field) => shown(field, issue, meta));
  return all.map((field) => {
    const { id, name, schema } = field;
    const value = issue.fields[id];
    const options = meta.get(id)?.type === 'option' ? meta.get(id)?.choices : undefined;
    return (
      <Row key={id} name={name}>
        {options ? (
          <ChoiceField
            label={name}
            value={choiceOf(value)}
            choices={options}
            none="None"
            onPick={(choice) => void save({ [id]: choice === undefined ? null : { id: choice.id } })}
          />
        ) : (
          <FieldValue
            issueId={issue.id}
            issueKey={issue.key}
            fieldId={id}
            value={value}
            schema={schema}
            none={<None />}
          />
        )}
      </Row>
    );
  });
}
