import { loadEditMeta } from '../../api/fieldMeta';
import { partsOf } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Who } from '../../parts/avatar';
import { TypeTile } from '../../parts/issueType';
import { useSite } from '../../site';
import { CustomFields } from './customFields';
import { ListRows, None, Row, SingleRows } from './detailFields';
import { Labels } from './labels';
import { PersonPicker } from './personPicker';
import { SidePanel } from './sidePanel';
import { SprintField } from './sprintField';

interface Props {
  issue: Issue;
  may: (permission: string) => boolean;
  onChanged: () => Promise<void>;
}

export function Details({ issue, may, onChanged }: Props) {
  const { session } = useSite();
  const place = `meta:${issue.key}:${issue.fields.issuetype.id}:${session.user.accountId}`;
  const meta = useLoad(place, () => loadEditMeta(issue.key)).data ?? new Map<string, never>();
  const { assignee, reporter, parent, labels } = issue.fields;
  const { resolution } = partsOf(issue);
  const edits = may('EDIT_ISSUES');
  const rest = { issue, meta, onChanged };
  return (
    <SidePanel title="Details">
      <dl className="details">
        <Row name="Assignee">
          {may('EDIT_ISSUES') || may('ASSIGN_ISSUES') ? (
            <PersonPicker issue={issue} field="assignee" onChanged={onChanged} />
          ) : (
            <Who user={assignee} nobody="Unassigned" />
          )}
        </Row>
        <Row name="Reporter">
          {may('MODIFY_REPORTER') ? (
            <PersonPicker issue={issue} field="reporter" onChanged={onChanged} />
          ) : (
            <Who user={reporter} nobody="None" />
          )}
        </Row>
        {parent && (
          <Row name="Parent">
            <Link href={`/browse/${parent.key}`} className="crumb">
              {parent.fields.issuetype && <TypeTile type={parent.fields.issuetype} />}
              <span>
                {parent.key} {parent.fields.summary}
              </span>
            </Link>
          </Row>
        )}
        <Row name="Sprint">
          <SprintField issue={issue} mayPlan={may('SCHEDULE_ISSUES')} onChanged={onChanged} />
        </Row>
        <ListRows {...rest} />
        <Row name="Labels">
          {edits ? <Labels issue={issue} onChanged={onChanged} /> : labels.join(', ') || <None />}
        </Row>
        <SingleRows {...rest} />
        {resolution && <Row name="Resolution">{resolution.name}</Row>}
        <CustomFields {...rest} />
      </dl>
    </SidePanel>
  );
}
