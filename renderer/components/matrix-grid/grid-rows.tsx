import { Fragment, type ReactNode } from 'react';
import { GridRowView } from './grid-row-view.tsx';
import type { CellKey, GridCell, GridColumn, GridRow } from './grid-types.ts';
import type { Grid } from './use-grid.ts';

interface GridRowsProps {
  grid: Grid;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  cell: (key: CellKey) => GridCell;
  readOnly: boolean;
  editor: ReactNode;
}

/** The drawn rows, with blanks as tall as those that are not. */
export function GridRows({ grid, rows, columns, cell, readOnly, editor }: GridRowsProps) {
  const { view, block, selection, dataIndex } = grid;
  const { indices, gaps } = view.rows;
  return (
    <tbody>
      {indices.map((index, at) => {
        const row = rows[index];
        if (!row) return null;
        const place = dataIndex[index] ?? -1;
        const isActive = place === selection.active.row;
        const isSelected = place >= block.top && place <= block.bottom;
        return (
          <Fragment key={row.key}>
            <Gap pixels={gaps[at]} />
            <GridRowView
              row={row}
              displayIndex={index}
              dataIndex={place}
              columns={columns}
              drawn={view.columns}
              cell={cell}
              active={isActive ? selection.active.column : -1}
              from={isSelected ? block.left : -1}
              to={isSelected ? block.right : -1}
              readOnly={readOnly}
              editor={isActive ? editor : null}
            />
          </Fragment>
        );
      })}
      <Gap pixels={gaps[indices.length]} />
    </tbody>
  );
}

function Gap({ pixels }: { pixels: number | undefined }) {
  if (!pixels) return null;
  return <tr style={{ height: pixels }} />;
}
