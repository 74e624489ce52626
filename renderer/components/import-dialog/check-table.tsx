import Box from '@mui/material/Box';
import { cellText } from '#app/import/list-cell.ts';
import { fieldTitle } from '#app/import/list-table.ts';
import type { ListChange, ReadRow } from '#app/import/read-list.ts';
import { useText } from '#renderer/state/text.ts';
import { PlainTable } from '../chart-frame/plain-table.ts';
import { visuallyHidden } from '../visually-hidden.ts';
import type { Import } from './use-import.ts';

/** More rows than this are taken all the same, and only counted. */
const shownRows = 200;

/** Rows as they will be taken: what is new, what changes from what to what, and what can't be. */
export function CheckTable({ source, rows }: { source: Import; rows: readonly ReadRow[] }) {
  const { t } = useText();
  const { columns, context } = source;
  const fields = new Map(source.fields.map((field) => [field.key, field]));
  const taken = columns.flatMap((key, column) => {
    const field = key === null ? undefined : fields.get(key);
    return field ? [{ column, title: fieldTitle(field, context), isAmount: field.isAmount === true }] : [];
  });
  return (
    <Box
      role="region"
      aria-label={t('list.check.table')}
      tabIndex={0}
      sx={{ overflow: 'auto', flex: '1 1 auto', minHeight: 160 }}
    >
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('list.check.row')}</th>
            {taken.map(({ column, title, isAmount }) => (
              <th key={column} scope="col" {...(isAmount ? { 'data-number': true } : {})}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((row) => (
            <tr key={row.row}>
              <RowHead row={row} source={source} />
              {taken.map(({ column, isAmount }) => (
                <CheckCell key={column} row={row} column={column} isAmount={isAmount} source={source} />
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {rows.length > shownRows ? t('list.check.more', { count: rows.length - shownRows }) : null}
    </Box>
  );
}

/** Number and standing of a row, and what it brings beside its cells. */
function RowHead({ row, source }: { row: ReadRow; source: Import }) {
  const { t } = useText();
  const isMuted = row.standing === 'same' || row.standing === 'skipped';
  const fields = new Map(source.fields.map((field) => [field.key, field]));
  const said = ({ field: key, from, to }: ListChange) => {
    const field = fields.get(key);
    if (!field) return row.standing === 'new' ? '' : t('list.check.joins');
    const title = fieldTitle(field, source.context);
    return from === null ? `${title}: ${to}` : `${title}: ${from || t('list.check.wasEmpty')} → ${to}`;
  };
  const beside = row.changes.filter(({ column }) => column === null).map(said);
  const colour = row.standing === 'error' ? 'error.main' : isMuted ? 'text.secondary' : 'inherit';
  return (
    <th scope="row">
      <Box component="span" sx={{ color: colour, fontWeight: isMuted ? 400 : 600, whiteSpace: 'nowrap' }}>
        {row.row}. {t(`list.check.${row.standing}`)}
      </Box>
      {beside.filter(Boolean).map((text) => (
        <Box key={text} sx={{ color: 'text.secondary' }}>
          {text}
        </Box>
      ))}
      {row.notes.map(({ key, params }) => (
        <Box key={`${key} ${params.year ?? ''}`} sx={{ color: 'text.secondary' }}>
          {t(key, params)}
        </Box>
      ))}
    </th>
  );
}

interface CheckCellProps {
  row: ReadRow;
  column: number;
  isAmount: boolean;
  source: Import;
}

/** What a cell is taken for: not as it was written, but as it was understood. */
function CheckCell({ row, column, isAmount, source }: CheckCellProps) {
  const { t, error } = useText();
  const text = cellText(row.cells[column], source.context.numbers);
  const change = row.changes.find((one) => one.column === column);
  const problem = row.problems.find((one) => one.column === column);
  const isMuted = row.standing === 'skipped' || row.standing === 'same';
  return (
    <td {...(isAmount ? { 'data-number': true } : {})}>
      {problem ? (
        <>
          <Box
            component="span"
            sx={{ color: 'error.main', fontWeight: 600, textDecoration: 'underline wavy' }}
          >
            {text || '?'}
          </Box>
          <Box component="span" sx={visuallyHidden}>
            {error(problem.reason)}
          </Box>
        </>
      ) : change && change.from !== null ? (
        <OldAndNew
          from={change.from}
          to={change.to}
          spoken={t('list.check.fromTo', { from: change.from || t('list.check.wasEmpty'), to: change.to })}
        />
      ) : (
        <Box component="span" sx={{ color: isMuted ? 'text.secondary' : 'inherit' }}>
          {change?.to ?? text}
        </Box>
      )}
    </td>
  );
}

/** "55 → 60,5", the old one struck out. */
function OldAndNew({ from, to, spoken }: { from: string; to: string; spoken: string }) {
  return (
    <>
      <Box component="span" sx={visuallyHidden}>
        {spoken}
      </Box>
      <span aria-hidden>
        <Box component="s" sx={{ color: 'text.secondary' }}>
          {from}
        </Box>
        {from ? ' → ' : ''}
        <Box component="strong" sx={{ fontWeight: 600 }}>
          {to}
        </Box>
      </span>
    </>
  );
}
