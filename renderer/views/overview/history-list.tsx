import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '#app/contract/open-plan.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { routeHash } from '../../state/route.ts';
import { useSession, useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { changeSentence } from '../history/change-row.tsx';

const shown = 8;

/** What was changed lately, newest first; the whole of it has a screen of its own. */
export function HistoryList() {
  const { t } = useText();
  const entries = useLatest();
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
      <Button href={routeHash({ screen: 'history', item: null })} sx={{ mt: 1, ml: -2 }}>
        {t('overview.history.all')}
      </Button>
    </Box>
  );
}

function HistoryRow({ entry }: { entry: HistoryEntry }) {
  const text = useText();
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
        {changeSentence(text, entry)}
      </Typography>
      <Typography
        variant="body2"
        component="time"
        dateTime={entry.at}
        sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      >
        {text.format.moment(entry.at)}
      </Typography>
    </Box>
  );
}

/** The latest entries, fetched anew after each change. */
function useLatest(): readonly HistoryEntry[] {
  const session = useSession();
  const { language } = useText();
  const version = useStatus()?.version;
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the occasion, not an input
  useEffect(() => {
    let isCurrent = true;
    const query = { subject: null, search: '', language, offset: 0, limit: shown };
    void session.call('history.list', query).then((result) => {
      if (isCurrent && result.ok) setEntries(result.value.entries);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, language, version]);
  return entries;
}
