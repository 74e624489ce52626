import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import type { RowDifference } from '#app/compare/plans.ts';
import { fieldLabel, nameOfRow, valueText } from '#app/compare/value-words.ts';
import type { Plan } from '#app/plan/plan.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useText } from '../../state/text.ts';

interface DifferenceTableProps {
  title: string;
  /** Where names are looked up; the plan now before the plan then. */
  plans: readonly Plan[];
  rows: readonly RowDifference[];
}

/** So many rows at first: what was added is seldom read from top to bottom. */
const firstRows = 40;

/** The rows of one kind that differ, with what each field said then and says now. */
export function DifferenceTable({ title, plans, rows }: DifferenceTableProps) {
  const { t } = useText();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, firstRows);
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 6 }}>
      <SectionHeading level={3} id={headingId} title={`${title} (${rows.length})`} />
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby={headingId} sx={{ minWidth: 640, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '32%' }}>{t('frozen.changes.thing')}</TableCell>
              <TableCell sx={{ width: '18%' }}>{t('frozen.changes.field')}</TableCell>
              <TableCell>{t('frozen.changes.then')}</TableCell>
              <TableCell>{t('frozen.changes.now')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <DifferenceLines key={row.key} row={row} plans={plans} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {shown.length < rows.length && (
        <Button sx={{ mt: 2, ml: -2 }} onClick={() => setShowsAll(true)}>
          {t('frozen.changes.all', { count: rows.length })}
        </Button>
      )}
    </Box>
  );
}

/** A row that is new or gone says so in one line; one that was changed has a line for each field. */
function DifferenceLines({ row, plans }: { row: RowDifference; plans: readonly Plan[] }) {
  const { t, language } = useText();
  const { collection, key, kind, fields } = row;
  const words = (field: string, value: RowDifference['fields'][number]['from']) =>
    valueText(language, plans, { place: collection, field, value });
  const lines =
    kind === 'changed'
      ? fields.map(({ field, from, to }) => ({
          label: fieldLabel(language, field),
          from: words(field, from),
          to: words(field, to),
        }))
      : [
          {
            label: '',
            from: '–',
            to: t(`frozen.changes.${kind}`),
          },
        ];
  return lines.map(({ label, from, to }, index) => (
    <TableRow
      key={label}
      sx={{
        verticalAlign: 'top',
        '& > *': {
          py: 1.5,
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-line',
          ...(index < lines.length - 1 && { '&:not([rowspan])': { borderBottom: 'none' } }),
        },
      }}
    >
      {index === 0 && (
        <TableCell component="th" scope="rowgroup" rowSpan={lines.length}>
          {nameOfRow(language, plans, collection, key)}
        </TableCell>
      )}
      <TableCell sx={{ color: 'text.secondary' }}>{label}</TableCell>
      <TableCell>{from}</TableCell>
      <TableCell sx={{ fontWeight: 600 }}>{to}</TableCell>
    </TableRow>
  ));
}
