import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { OutputOf } from '#app/contract/contract.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useSession, useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

const firstShown = 8;
const moreShown = 40;

type Entry = OutputOf<'history.list'>[number];

/** What was changed lately, newest first; kept in the plan's file. */
export function HistoryList() {
  const { t } = useText();
  const [limit, setLimit] = useState(firstShown);
  const entries = useHistory(limit);
  return (
    <Box component="section" aria-labelledby="history">
      <SectionHeading id="history" title={t('overview.history')} />
      {entries.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('overview.history.none')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <HistoryRow key={entry.version} entry={entry} />
        ))}
      </Box>
      {entries.length === limit && (
        <Button sx={{ mt: 1, ml: -2 }} onClick={() => setLimit(limit + moreShown)}>
          {t('overview.history.more')}
        </Button>
      )}
    </Box>
  );
}

function HistoryRow({ entry }: { entry: Entry }) {
  const { t, label, format } = useText();
  const done = label(entry.label);
  const what = entry.sealed ? t('overview.history.sealed', { what: done }) : done;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 3, py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Typography
        variant="body2"
        sx={{
          flex: 1,
          minWidth: 0,
          overflowWrap: 'anywhere',
          '&::first-letter': { textTransform: 'uppercase' },
        }}
      >
        {entry.kind === 'do' ? what : t(`overview.history.${entry.kind}`, { what })}
      </Typography>
      <Typography
        variant="body2"
        component="time"
        dateTime={entry.at}
        sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {format.moment(entry.at)}
      </Typography>
    </Box>
  );
}

/** The latest entries, fetched anew after each change. */
function useHistory(limit: number): readonly Entry[] {
  const session = useSession();
  const version = useStatus()?.version;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the occasion, not an input
  useEffect(() => {
    let isCurrent = true;
    void session.call('history.list', { before: null, limit }).then((result) => {
      if (isCurrent && result.ok) setEntries(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, limit, version]);
  return entries;
}
