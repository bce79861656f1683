import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../kit/Button';

interface ChartProps {
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly says: string;
  readonly picture: ReactNode;
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
        <Button
          look="link"
          compact
          pressed={asTable}
          onClick={() => setAsTable(!asTable)}
          label={`${title} as table`}
        >
          As table
        </Button>
      </div>
      <p className="small subtle">{says}</p>
      {asTable ? table : picture}
      {children}
    </section>
  );
}
