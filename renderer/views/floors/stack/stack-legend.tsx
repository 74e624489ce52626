import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { LockSign, NoticeSign, PrivacySign } from './signs.tsx';
import { StackPictureRoot } from './stack-styles.ts';

/** What the signs in blocks mean. */
export function StackLegend() {
  const { t } = useText();
  const entries: { key: string; sign: ReactNode; words: string }[] = [
    ...([1, 2, 3] as const).map((level) => ({
      key: `privacy ${level}`,
      sign: <PrivacySign level={level} x={8} y={8} />,
      words: t(`privacy.${level}`),
    })),
    { key: 'lock', sign: <LockSign x={8} y={8} />, words: t('floorView.locked') },
    { key: 'notice', sign: <NoticeSign x={8} y={8} />, words: t('floorView.legendNotice') },
    {
      key: 'over',
      sign: <path className="hatch" d="M1 12 L6 3 M6 12 L11 3 M11 12 L16 3" />,
      words: t('floorView.legendOver'),
    },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, mt: 3, mb: 2 }}>
      {entries.map(({ key, sign, words }) => (
        <Box key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <StackPictureRoot width={16} height={16} aria-hidden="true">
            {sign}
          </StackPictureRoot>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
