import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { type ReactNode, useId, useState } from 'react';
import { scoreText } from '#app/i18n/score-words.ts';
import { agreementKey } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { setWall, useWall } from '../wall/wall-state.ts';
import { type SpreadLine, useSpread } from './use-spread.ts';

interface SpreadTableProps {
  roundId: string | null;
  lead?: ReactNode;
}

/** So many lines at first: more than a meeting gets through. */
const firstLines = 12;

/** Where people see it differently, the most decisive first. The chosen line is the cell that the wall shows. */
export function SpreadTable({ roundId, lead }: SpreadTableProps) {
  const { t } = useText();
  const titleId = useId();
  const found = useSpread(roundId);
  const [showsAll, setShowsAll] = useState(false);
  if (found.kind === 'notRevealed') return <EmptyState text={t('meeting.spread.notRevealed')} />;
  if (found.kind === 'notReady') {
    const go = { label: t('meeting.spread.toResults'), perform: () => navigate('results') };
    return <EmptyState text={t('meeting.spread.notReady')} action={go} />;
  }
  const { lines, isHidden } = found;
  const shown = showsAll ? lines : lines.slice(0, firstLines);
  return (
    <Box component="section" aria-labelledby={titleId}>
      <SectionHeading
        id={titleId}
        title={t('meeting.spread.title')}
        lead={lead ?? (lines.length > 0 ? t('meeting.spread.lead') : null)}
      />
      {lines.length === 0 ? (
        <EmptyState text={t(isHidden ? 'meeting.spread.hidden' : 'meeting.spread.none')} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby={titleId} sx={{ minWidth: 560 }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('meeting.spread.scenario')}</TableCell>
                <TableCell>{t('meeting.spread.criterion')}</TableCell>
                {(['least', 'median', 'most', 'count', 'agreed'] as const).map((column) => (
                  <TableCell key={column} align="right" sx={{ width: 80 }}>
                    {t(`meeting.spread.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((line) => (
                <SpreadRow key={`${line.scenario.id} ${line.criterion.id}`} line={line} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {shown.length < lines.length && (
        <Button sx={{ mt: 2, ml: -2 }} onClick={() => setShowsAll(true)}>
          {t('meeting.spread.all', { count: lines.length })}
        </Button>
      )}
    </Box>
  );
}

function SpreadRow({ line: { scenario, criterion, spread } }: { line: SpreadLine }) {
  const plan = usePlan();
  const { t, format, language } = useText();
  const cell = useWall((wall) => wall.cell);
  const isChosen = cell?.scenarioId === scenario.id && cell.criterionId === criterion.id;
  const agreed = plan.agreements[agreementKey(scenario.id, criterion.id)];
  const choose = () => setWall({ cell: { scenarioId: scenario.id, criterionId: criterion.id } });
  return (
    <TableRow selected={isChosen} onClick={choose} sx={{ cursor: 'pointer' }}>
      <TableCell>
        <Box component="span" sx={{ display: 'inline-flex', gap: 2, alignItems: 'center' }}>
          <ScenarioMark scenario={scenario} />
          {scenario.name}
        </Box>
      </TableCell>
      <TableCell component="th" scope="row">
        <Link
          component="button"
          color="inherit"
          aria-current={isChosen}
          aria-label={t('meeting.spread.choose', { criterion: criterion.name, scenario: scenario.name })}
          sx={{ textAlign: 'left', font: 'inherit', fontWeight: 600 }}
        >
          {criterion.name}
        </Link>
      </TableCell>
      <TableCell align="right">{format.number(spread.least)}</TableCell>
      <TableCell align="right">{format.number(spread.median)}</TableCell>
      <TableCell align="right">{format.number(spread.most)}</TableCell>
      <TableCell align="right">{format.number(spread.count)}</TableCell>
      <TableCell align="right">{agreed ? scoreText(language, agreed) : '–'}</TableCell>
    </TableRow>
  );
}
