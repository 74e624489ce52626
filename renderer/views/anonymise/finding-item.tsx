import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import type { AnonymiseFinding } from '#app/contract/anonymise.ts';
import { type Text, useText } from '../../state/text.ts';
import type { Anonymise } from './use-anonymise.ts';

interface FindingItemProps {
  anonymise: Anonymise;
  finding: AnonymiseFinding;
}

/** One place: where it stands, its text with what is struck out and what replaces it. */
export function FindingItem({ anonymise: { left, leave }, finding }: FindingItemProps) {
  const text = useText();
  const { id, before, found, after, replacement, where } = finding;
  const isTaken = !left.has(id);
  return (
    <Box component="li">
      <Box component="label" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer' }}>
        <Checkbox
          size="small"
          checked={isTaken}
          onChange={(_event, checked) => leave([id], !checked)}
          slotProps={{ input: { 'aria-label': text.t('anonymise.replace', { found, replacement, where }) } }}
        />
        <Box sx={{ py: '5px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography component="p">
            {before}
            {isTaken ? (
              <>
                <del>{found}</del>{' '}
                <Box component="ins" sx={{ textDecoration: 'none', color: 'primary.main', fontWeight: 600 }}>
                  {replacement}
                </Box>
              </>
            ) : (
              <mark>{found}</mark>
            )}
            {after}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[where, copiesOf(text, finding)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}

function copiesOf({ t }: Text, { inPlan, copies }: AnonymiseFinding): string {
  if (!inPlan) return t('anonymise.place.onlyCopies');
  if (copies === 0) return '';
  return copies === 1 ? t('anonymise.place.copies.one') : t('anonymise.place.copies', { count: copies });
}
