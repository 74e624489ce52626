import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Plan } from '#app/plan/plan.ts';
import { MarkCells } from '#renderer/components/form/mark-cells.tsx';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddIndex } from './add-index.tsx';
import { movedIndex, type PriceIndex } from './price-index.ts';

/** The price and wage index by year, by which lines at another price level are converted. */
export function PriceIndexTable({ plan }: { plan: Plan }) {
  const { t } = useText();
  const rows = Object.values(plan.priceIndices).sort((a, b) => a.year - b.year);
  return (
    <Box component="section" aria-labelledby="price-index">
      <SectionHeading
        id="price-index"
        title={t('economy.rates.index')}
        lead={t(rows.length > 0 ? 'economy.rates.indexLead' : 'economy.rates.indexNone')}
      />
      {rows.length === 0 ? null : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby="price-index" sx={{ minWidth: 640, maxWidth: 900, tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow>
                <TableCell align="right" sx={{ width: 88 }}>
                  {t('economy.rates.indexYear')}
                </TableCell>
                <TableCell align="right" sx={{ width: 108 }}>
                  {t('economy.rates.indexLevel')}
                </TableCell>
                <TableCell sx={{ width: 132, pl: 2 }}>{t('economy.line.mark')}</TableCell>
                <TableCell sx={{ pl: 2 }}>{t('economy.line.source')}</TableCell>
                <TableCell sx={{ width: 176, pl: 2 }}>{t('economy.line.role')}</TableCell>
                <TableCell sx={{ width: 36 }} aria-hidden="true" />
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <IndexRow key={row.year} plan={plan} row={row} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      <AddIndex plan={plan} />
    </Box>
  );
}

function IndexRow({ plan, row }: { plan: Plan; row: PriceIndex }) {
  const { t } = useText();
  const run = useCommand();
  const year = String(row.year);
  const put = (changes: Partial<PriceIndex>) =>
    run({ type: 'priceIndices.set', input: { rows: [{ ...row, ...changes }] } }, { refusal: 'caller' });
  const label = (field: string) => t('economy.rates.indexOf', { field, year });
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('economy.rates.indexYear'))}
          value={row.year}
          plain
          required
          min={1990}
          max={2150}
          onCommit={(to) => {
            const moved = to === null ? null : movedIndex(plan, row, Math.round(to));
            if (!moved) return undefined;
            return moved.ok ? run(moved.value, { refusal: 'caller' }) : Promise.resolve(moved);
          }}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('economy.rates.indexLevel'))}
          value={row.indexLevel}
          required
          min={0.001}
          max={1e6}
          onCommit={(indexLevel) => (indexLevel === null ? undefined : put({ indexLevel }))}
        />
      </TableCell>
      <MarkCells name={year} row={row} onChange={put} />
      <TableCell sx={{ pr: 0 }}>
        <RemoveButton
          name={`${t('economy.rates.index')} ${year}`}
          onRemove={() => void run({ type: 'priceIndices.clear', input: { keys: [year] } })}
        />
      </TableCell>
    </TableRow>
  );
}
