import { Fragment, memo } from 'react';
import type { GridColumn } from './grid-types.ts';
import type { GridWindow } from './grid-window.ts';

interface GridHeadProps {
  corner: string;
  columns: readonly GridColumn[];
  drawn: GridWindow;
  titleWidth: number;
  columnPx: readonly number[];
}

/** Widths of the drawn columns, and their names. */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { corner, columns, drawn, titleWidth, columnPx } = props;
  const last = drawn.gaps[drawn.indices.length] ?? 0;
  return (
    <>
      <colgroup>
        <col style={{ width: titleWidth }} />
        {drawn.indices.map((index, at) => (
          <Fragment key={index}>
            {drawn.gaps[at] ? <col style={{ width: drawn.gaps[at] }} /> : null}
            <col style={{ width: columnPx[index] }} />
          </Fragment>
        ))}
        {last ? <col style={{ width: last }} /> : null}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" aria-colindex={1}>
            {corner}
          </th>
          {drawn.indices.map((index, at) => {
            const column = columns[index];
            if (!column) return null;
            return (
              <Fragment key={column.key}>
                {drawn.gaps[at] ? <td role="presentation" /> : null}
                <th
                  scope="col"
                  aria-colindex={index + 2}
                  data-column={index}
                  data-text={column.isText ? '' : undefined}
                  title={column.name}
                >
                  <b>
                    {column.colour ? <i style={{ background: column.colour }} /> : null}
                    {column.title}
                  </b>
                  {column.name ? <span>{column.name}</span> : null}
                  {column.unit ? <small>{column.unit}</small> : null}
                </th>
              </Fragment>
            );
          })}
          {last ? <td role="presentation" /> : null}
        </tr>
      </thead>
    </>
  );
});
