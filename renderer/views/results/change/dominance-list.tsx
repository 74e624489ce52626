import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useId } from 'react';
import { dominanceSentences } from '#app/results/dominance-sentences.ts';
import type { Problem } from '#app/results/results.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';

/** Who is at least as good as whom, whatever the weights; no slider moves it. */
export const DominanceList = memo(function DominanceList({ problem }: { problem: Problem }) {
  const { t, label } = useText();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading id={id} title={t('results.dominance.title')} lead={t('results.dominance.lead')} />
      {dominanceSentences(problem).map((sentence) => (
        <Typography key={label(sentence)} sx={{ maxWidth: '76ch', mb: 2 }}>
          {label(sentence)}
        </Typography>
      ))}
    </Box>
  );
});
