import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Fragment, useId } from 'react';
import type { FloorArea } from '#app/indicators/floors.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { newZone } from './building-rows.ts';
import { ZoneRow, zoneTraits } from './zone-row.tsx';

/** Zones under their floors: of which kind, how much they hold, and what they offer. */
export function ZoneTable({ plan, state }: FloorPartProps) {
  const { t } = useText();
  const run = useCommand();
  const id = useId();
  const add = ({ floor, undividedNetM2 }: FloorArea) =>
    void run({
      type: 'zone.add',
      input: {
        rows: [
          newZone(
            plan,
            floor,
            { name: t('floorView.newZone'), kind: 'outer', capacityNetM2: undividedNetM2 ?? 0 },
            crypto.randomUUID(),
          ),
        ],
      },
    });
  if (state.figures.floors.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('floorView.zones')} lead={t('floorView.zonesLead')} />
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby={id} sx={{ minWidth: 840, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('floorView.zoneName')}</TableCell>
              <TableCell sx={{ width: 226 }}>{t('floorView.zoneKind')}</TableCell>
              <TableCell align="right" sx={{ width: 110 }}>
                {t('floorView.column.capacityNet')}
              </TableCell>
              {zoneTraits.map((trait) => (
                <TableCell key={trait} align="center" sx={{ width: 76, '&&': { pr: 1 } }}>
                  {t(`floorView.trait.${trait}`)}
                </TableCell>
              ))}
              <TableCell sx={{ width: 40 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            {state.figures.floors.map((area) => (
              <Fragment key={area.floor.id}>
                <TableRow>
                  <TableCell component="th" scope="rowgroup" colSpan={3 + zoneTraits.length + 1}>
                    <Box sx={{ display: 'flex', gap: 4, alignItems: 'baseline', pt: 3 }}>
                      <Typography variant="h4" component="span">
                        {area.floor.name}
                      </Typography>
                      <Button
                        onClick={() => add(area)}
                        aria-label={t('floorView.addZoneOn', { floor: area.floor.name })}
                      >
                        {t('floorView.addZone')}
                      </Button>
                    </Box>
                  </TableCell>
                </TableRow>
                {area.zones.map(({ zone }) => (
                  <ZoneRow key={zone.id} zone={zone} />
                ))}
              </Fragment>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
