import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { OtherPlan } from '#app/contract/open-plan.ts';
import type { CopyBeside } from '#app/contract/recovery.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession, useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** Copies that a file sync left beside the plan's document, each a step from being merged. Nothing when there are none. */
export function CopiesBeside({ onChosen }: { onChosen(theirs: OtherPlan): void }) {
  const session = useSession();
  const { t, format } = useText();
  const copies = useCopies();
  if (copies.length === 0) return null;
  const choose = async (fileName: string) => {
    const result = await session.call('merge.openCopy', { fileName });
    if (result.ok) onChosen(result.value);
    else notifyRefusal(result.error);
  };
  return (
    <Box component="section" sx={{ mt: 8, maxWidth: 720 }}>
      <SectionHeading title={t('merge.copies')} lead={t('merge.copies.lead')} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {copies.map(({ fileName, state, savedAt }) => (
          <Box
            component="li"
            key={fileName}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 4,
              py: 2,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>{fileName}</Typography>
              <Typography
                variant="body2"
                sx={{ color: state === 'damaged' ? 'warning.main' : 'text.secondary' }}
              >
                {state === 'damaged'
                  ? t('merge.copies.damaged')
                  : t('merge.copies.savedAt', { moment: format.momentOfYear(savedAt ?? '') })}
              </Typography>
            </Box>
            {state === 'other' && (
              <Button
                variant="outlined"
                aria-label={t('merge.copies.choose.of', { name: fileName })}
                onClick={() => void choose(fileName)}
              >
                {t('merge.copies.choose')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Looked for anew after each change: a copy that was merged is one no longer. */
function useCopies(): readonly CopyBeside[] {
  const session = useSession();
  const version = useStatus()?.version;
  const [copies, setCopies] = useState<readonly CopyBeside[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the occasion, not an input
  useEffect(() => {
    let isCurrent = true;
    void session.call('merge.copies', {}).then((result) => {
      if (isCurrent && result.ok) setCopies(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, version]);
  return copies;
}
