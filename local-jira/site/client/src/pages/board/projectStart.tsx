import { useEffect } from 'react';
import { loadBoardLinks } from '../../api/boardLinks';
import { go } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Skeleton } from '../../parts/states';
import { useSite } from '../../site';

/** A project without a page of its own: its board, if it has one, and its issues otherwise. */
export function ProjectStart({ projectKey }: { projectKey: string }) {
  const { session } = useSite();
  const links = useLoad(`start:${session.user.accountId}:${projectKey}`, () => loadBoardLinks(projectKey));
  const href = links.data && (links.data[0]?.href ?? `/projects/${projectKey}/issues`);
  useEffect(() => {
    if (href !== undefined) go(href, { replace: true });
  }, [href]);
  return (
    <div className="page">
      <h1 className="visually-hidden">Project {projectKey}</h1>
      <Skeleton lines={8} label="Opening the project" />
    </div>
  );
}
