import { renderToStaticMarkup } from 'react-dom/server';
import { WayDialog } from '../../../../../../../local-jira/site/client/src/pages/board/wayDialog';

const way = (id: string, name: string, status: string) => ({
  id,
  name,
  hasScreen: false,
  to: { id: status, name: status, statusCategory: { key: 'done' } },
});

it('offers every transition into a column by its name and status', () => {
  const markup = renderToStaticMarkup(
    <WayDialog
      issueKey="TELE-1"
      column="Finished"
      ways={[way('31', 'Done', 'Done'), way('41', 'Reject', 'Rejected')]}
      onChoose={() => undefined}
    />,
  );
  const text = markup.replace(/<[^>]*>/gu, '|').replace(/\|+/gu, '|');
  expect(text).toContain('|Move TELE-1 to Finished|');
  expect(text).toContain('|Done|Done|Rejected|Reject|Cancel|');
});
