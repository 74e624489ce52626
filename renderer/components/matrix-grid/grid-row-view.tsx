import { Fragment, memo, type ReactNode } from 'react';
import { CellMarks } from './cell-marks.tsx';
import type { CellKey, GridCell, GridColumn, GridRow } from './grid-types.ts';
import type { GridWindow } from './grid-window.ts';

interface GridRowViewProps {
  row: GridRow;
  /** Place among all rows, headings included, from 0. */
  displayIndex: number;
  /** Place among the rows with values; −1 for a heading. */
  dataIndex: number;
  columns: readonly GridColumn[];
  drawn: GridWindow;
  cell: (key: CellKey) => GridCell;
  /** Column of the active cell, −1 when it is in another row. */
  active: number;
  /** First and last selected column; −1 when none is. */
  from: number;
  to: number;
  readOnly: boolean;
  /** The field of the active cell while it is being written in. */
  editor: ReactNode;
}

/** One row of the grid. Drawn again only when something in it differs: that is what keeps a long grid quick. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, displayIndex, dataIndex, columns, drawn, cell, active, from, to, readOnly, editor } = props;
  const indent = { paddingLeft: 12 + row.depth * 16 };
  if (row.kind === 'header') {
    return (
      <tr data-heading="" aria-rowindex={displayIndex + 2}>
        <th scope="row" style={indent} title={row.title}>
          {row.title}
        </th>
        <td colSpan={drawnColumnCount(drawn)} />
      </tr>
    );
  }
  return (
    <tr aria-rowindex={displayIndex + 2} data-sum={row.isSum ? '' : undefined}>
      <th scope="row" aria-colindex={1} data-row={dataIndex} style={indent} title={row.hint ?? row.title}>
        <span>
          <b>{row.title}</b>
          {row.note ? <small>{row.note}</small> : null}
        </span>
      </th>
      {drawn.indices.map((index, at) => {
        const column = columns[index];
        if (!column) return null;
        const content = cell({ row: row.key, column: column.key });
        const isActive = index === active;
        return (
          <Fragment key={column.key}>
            {drawn.gaps[at] ? <td role="presentation" /> : null}
            <td
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes focus
              role="gridcell"
              data-row={dataIndex}
              data-column={index}
              data-active={isActive ? '' : undefined}
              data-selected={index >= from && index <= to ? '' : undefined}
              data-text={column.isText ? '' : undefined}
              data-muted={content.muted ? '' : undefined}
              data-marked={content.mark ? '' : undefined}
              tabIndex={isActive ? 0 : -1}
              aria-colindex={index + 2}
              aria-selected={index >= from && index <= to}
              aria-readonly={readOnly || column.readOnly === true || row.readOnly === true}
              aria-label={content.label}
              data-noted={content.note ? '' : undefined}
              data-differs={content.differs ? '' : undefined}
              title={content.hint ?? content.mark ?? textOf(column, content)}
            >
              {content.sign ? <s data-sign={content.sign} /> : null}
              {content.symbol ? <i aria-hidden="true">{content.symbol}</i> : null}
              {content.text}
              <CellMarks cell={content} />
              {isActive ? editor : null}
            </td>
          </Fragment>
        );
      })}
      {drawn.gaps[drawn.indices.length] ? <td role="presentation" /> : null}
    </tr>
  );
});

/** Words that may be cut off can be read by pointing at them. */
function textOf(column: GridColumn, { text }: GridCell): string | undefined {
  return column.isText && text !== '' ? text : undefined;
}

/** Columns of the table as drawn, blanks included and the first one left out. */
function drawnColumnCount(drawn: GridWindow): number {
  return drawn.indices.length + drawn.gaps.filter((gap) => gap > 0).length;
}
