import { useRef, useState } from 'react';
import { loadTypes } from '../../api/move';
import type { Issue } from '../../api/schemas';
import type { UiModule } from '../../api/modules';
import { useLoad } from '../../lib/useLoad';
import { Activity } from './activity';
import { AddRow } from './addRow';
import { AppPanel } from './appPanel';
import { Attachments } from './attachments';
import { Children } from './children';
import { Description } from './description';
import { LinkedIssues } from './linked';

interface Props {
  issue: Issue;
  may: (permission: string) => boolean;
  ofType: (type: string) => readonly UiModule[];
  onChanged: () => Promise<void>;
}

/** The wide column: what can be added, description, files, children, links, the app's panels, activity. */
export function IssueMain({ issue, may, ofType, onChanged }: Props) {
  const [adding, setAdding] = useState<'child' | 'link'>();
  const picker = useRef<HTMLInputElement>(null);
  const { project, issuetype } = issue.fields;
  const types = useLoad(`types:${project.key}`, () => loadTypes(project.key));
  const below = (types.data ?? []).filter((type) => type.hierarchyLevel === issuetype.hierarchyLevel - 1);
  const childTypes = may('CREATE_ISSUES') ? below : [];
  const section = { issue, onChanged };
  return (
    <div className="issue-main">
      <AddRow
        issue={issue}
        mayAttach={may('CREATE_ATTACHMENTS')}
        mayLink={may('LINK_ISSUES')}
        mayCreateChild={childTypes.length > 0}
        onAttach={() => picker.current?.click()}
        onLink={() => setAdding('link')}
        onChild={() => setAdding('child')}
      />
      <Description {...section} />
      <Attachments {...section} mayAttach={may('CREATE_ATTACHMENTS')} picker={picker} />
      <Children
        {...section}
        types={childTypes}
        adding={adding === 'child'}
        onAdding={(open) => setAdding(open ? 'child' : undefined)}
      />
      <LinkedIssues
        {...section}
        mayLink={may('LINK_ISSUES')}
        adding={adding === 'link'}
        onAdding={(open) => setAdding(open ? 'link' : undefined)}
      />
      {ofType('jira:issuePanel').map((module) => (
        <AppPanel key={module.key} module={module} issueKey={issue.key} onRefresh={() => void onChanged()} />
      ))}
      <Activity {...section} may={may} modules={ofType('jira:issueActivity')} />
    </div>
  );
}
