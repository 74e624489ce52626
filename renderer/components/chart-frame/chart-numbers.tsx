import { PlainTable } from './plain-table.ts';

/** The numbers of a picture: a table with one heading per row. */
export interface ChartTable {
  /** Heading of the first column. */
  corner: string;
  columns: { key: string; title: string; unit?: string }[];
  rows: { key: string; title: string; cells: string[] }[];
}

/** What a picture shows, as a table. */
export function ChartNumbers({ table }: { table: ChartTable }) {
  return (
    <PlainTable>
      <thead>
        <tr>
          <th scope="col">{table.corner}</th>
          {table.columns.map((column) => (
            <th key={column.key} scope="col" data-number="">
              {column.title} {column.unit ? <small>{column.unit}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.title}</th>
            {row.cells.map((cell, index) => (
              <td key={table.columns[index]?.key ?? index} data-number="">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
