import type { Component } from '../../api/projectParts';
import { Link } from '../../lib/route';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { issuesAddress } from '../releases/versions';
import { assigneeInWords, issuesCounted } from './components';

interface Props {
  projectKey: string;
  components: readonly Component[];
  /** Absent for people who only look. */
  onAct?: ((what: 'edit' | 'delete', component: Component) => void) | undefined;
}

export function ComponentTable({ projectKey, components, onAct }: Props) {
  return (
    <div className="card">
      <table className="table parts-table" aria-label="Components">
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Lead</th>
            <th scope="col">Default assignee</th>
            <th scope="col">Issues</th>
            {onAct && (
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {components.map((component) => (
            <Row key={component.id} {...{ projectKey, component, onAct }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'components'> {
  component: Component;
}

function Row({ projectKey, component, onAct }: RowProps) {
  const { name, description, lead, assigneeType, issueCount } = component;
  return (
    <tr>
      <td className="cell-part">
        <Link href={issuesAddress(projectKey, 'component', name)}>{name}</Link>
        {description !== '' && <span className="subtle cell-note">{description}</span>}
      </td>
      <td>
        {lead ? (
          <span className="person-cell">
            <Avatar id={lead.accountId} name={lead.displayName} size="small" />
            {lead.displayName}
          </span>
        ) : (
          <span className="subtle">No lead</span>
        )}
      </td>
      <td data-label="New issues">{assigneeInWords(assigneeType)}</td>
      <td>{issuesCounted(issueCount)}</td>
      {onAct && (
        <td className="cell-end">
          <Button look="subtle" compact aria-label={`Edit ${name}`} onClick={() => onAct('edit', component)}>
            Edit
          </Button>
          <Button
            look="subtle"
            compact
            aria-label={`Delete ${name}`}
            onClick={() => onAct('delete', component)}
          >
            Delete
          </Button>
        </td>
      )}
    </tr>
  );
}
