import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AnonymiseFound } from '#app/contract/anonymise.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useText } from '../../state/text.ts';

/** What happens beside the texts, and what the program can't reach; said before anything is done. */
export function ConsequenceSection({ found }: { found: AnonymiseFound }) {
  const { t } = useText();
  const { changes, backups, copies, copiesConcerned } = found;
  const also = [
    t('anonymise.also.undo', { count: changes }),
    t('anonymise.also.backups', { count: backups }),
    ...(copies > 0 ? [t('anonymise.also.copies', { count: copiesConcerned, all: copies })] : []),
    t('anonymise.also.save'),
  ];
  const beyond = [t('anonymise.beyond.papers'), t('anonymise.beyond.files'), t('anonymise.beyond.name')];
  return (
    <>
      <PointList title={t('anonymise.also')} points={also} />
      <PointList title={t('anonymise.beyond')} points={beyond} />
    </>
  );
}

function PointList({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <Box component="section">
      <SectionHeading level={3} title={title} />
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'flex', flexDirection: 'column', gap: 1 }}>
        {points.map((point) => (
          <Typography component="li" key={point} sx={{ maxWidth: '76ch' }}>
            {point}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
