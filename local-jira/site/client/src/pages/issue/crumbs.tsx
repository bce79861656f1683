import type { Issue } from '../../api/schemas';
import { Link } from '../../lib/route';
import { TypeTile } from '../../parts/issueType';
import { ProjectTile } from '../../parts/projectTile';

export function Crumbs({ issue }: { issue: Issue }) {
  const { project, parent, issuetype } = issue.fields;
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <Link href={`/projects/${project.key}/issues`} className="crumb">
        <ProjectTile projectKey={project.key} />
        {project.name}
      </Link>
      {parent && (
        <>
          <span aria-hidden="true">/</span>
          <Link href={`/browse/${parent.key}`} className="crumb">
            {parent.fields.issuetype && <TypeTile type={parent.fields.issuetype} />}
            {parent.key}
          </Link>
        </>
      )}
      <span aria-hidden="true">/</span>
      <Link href={`/browse/${issue.key}`} className="crumb" aria-current="page">
        <TypeTile type={issuetype} />
        {issue.key}
      </Link>
    </nav>
  );
}
