import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useMemo, useState } from 'react';
import type { Measurement } from '#app/indicators/indicator.ts';
import { routeHash } from '#renderer/state/route.ts';
import { chooseScenario } from '#renderer/state/selection.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { sourceRows } from './source-rows.ts';

/** So many rows are seen at a glance; the rest on request. */
const shownAtFirst = 8;

/** What a figure rests on, each a way to where it is changed, with its scenario in focus there. */
export function MeasurementSource({
  measurement,
  scenarioId,
}: {
  measurement: Measurement;
  scenarioId: string;
}) {
  const plan = usePlan();
  const { t, language } = useText();
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(
    () => sourceRows(language, plan, scenarioId, measurement.from()),
    [language, plan, scenarioId, measurement],
  );
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {shown.map((row) => (
          <Box component="li" key={row.label} sx={{ overflowWrap: 'anywhere' }}>
            <Link
              underline="always"
              variant="body2"
              href={routeHash(row.route)}
              onClick={() => {
                if (row.scenarioId) chooseScenario(row.scenarioId);
              }}
            >
              {row.label}
            </Link>
          </Box>
        ))}
      </Box>
      {rows.length > shownAtFirst && (
        <Box>
          <Button onClick={() => setWhole(!isWhole)} sx={{ ml: -2 }}>
            {t(isWhole ? 'scores.measured.fewer' : 'scores.measured.more', { count: rows.length })}
          </Button>
        </Box>
      )}
    </>
  );
}
