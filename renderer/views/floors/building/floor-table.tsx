import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId } from 'react';
import type { Building } from '#app/plan/building.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { newFloor } from './building-rows.ts';
import { FloorRow } from './floor-row.tsx';

/** Floors from the top down, each with its net and its gross area; each total names its kind. */
export function FloorTable({ plan, state, building }: FloorPartProps & { building: Building }) {
  const { t, format } = useText();
  const run = useCommand();
  const id = useId();
  const { figures } = state;
  const name = (level: number) =>
    level === 0 ? t('floorView.groundFloor') : t('floorView.upperFloor', { level });
  const add = () =>
    void run({
      type: 'floor.add',
      input: { rows: [newFloor(plan, building.id, name, crypto.randomUUID())] },
    });
  const area = (m2: number | null) => (m2 === null ? '–' : format.number(m2, 1));
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading
        id={id}
        title={t('floorView.floors')}
        lead={t('floorView.floorsLead')}
        actions={<Button onClick={add}>{t('floorView.addFloor')}</Button>}
      />
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby={id} sx={{ minWidth: 720, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('floorView.floorName')}</TableCell>
              <TableCell align="right" sx={{ width: 90 }}>
                {t('floorView.level')}
              </TableCell>
              <TableCell align="right" sx={{ width: 116 }}>
                {t('floorView.column.net')}
              </TableCell>
              <TableCell align="right" sx={{ width: 116 }}>
                {t('floorView.column.gross')}
              </TableCell>
              <TableCell align="right" sx={{ width: 80 }}>
                {t('floorView.column.factor')}
              </TableCell>
              <TableCell align="right" sx={{ width: 116 }}>
                {t('floorView.storeyHeight')}
              </TableCell>
              <TableCell align="right" sx={{ width: 130 }}>
                {t('floorView.column.capacityOfZones')}
              </TableCell>
              <TableCell sx={{ width: 40 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            {figures.floors.map((row) => (
              <FloorRow key={row.floor.id} area={row} />
            ))}
            <TableRow sx={{ '& .MuiTableCell-root': { fontWeight: 600 } }}>
              <TableCell component="th" scope="row" colSpan={2}>
                {t('floorView.buildingTotals')}
              </TableCell>
              <TableCell align="right">
                {t('floorView.totalNet', { area: area(figures.buildingNetM2) })}
              </TableCell>
              <TableCell align="right">
                {t('floorView.totalGross', { area: area(figures.buildingGrossM2) })}
              </TableCell>
              <TableCell align="right">
                {figures.buildingFactor === null ? '–' : format.number(figures.buildingFactor, 2, 2)}
              </TableCell>
              <TableCell colSpan={3} />
            </TableRow>
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
