import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../kit/Button';

interface ChartProps {
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly says: string;
  /** Absent where nothing is known that could be drawn. */
  readonly picture: ReactNode | undefined;
  /** The same as a table. */
  readonly table: ReactNode;
  readonly children?: ReactNode;
}

/** A picture with its sentence above and its table one press away. */
export function Chart({ title, says, picture, table, children }: ChartProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="epic-part" aria-labelledby={id}>
      <div className="epic-part-head">
        <h3 id={id}>{title}</h3>
        {picture !== undefined && (
          <Button
            look="link"
            compact
            pressed={asTable}
            onClick={() => setAsTable(!asTable)}
            label={`${title} as table`}
          >
            As table
          </Button>
        )}
      </div>
      <p className="small subtle">{says}</p>
      {asTable ? <div className="epic-table-wrap">{table}</div> : picture}
      {children}
    </section>
  );
}
