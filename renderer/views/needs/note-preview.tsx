import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../../state/text.ts';
import type { NoteLine } from './note-lines.ts';

interface NotePreviewProps {
  lines: readonly NoteLine[];
  /** Those that become needs; the others say why they don't. */
  taken: ReadonlySet<NoteLine>;
}

/** What each line of the notes becomes. */
export function NotePreview({ lines, taken }: NotePreviewProps) {
  const { t } = useText();
  const titleId = useId();
  const leftOut = lines.length - taken.size;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography variant="h4" component="h3" id={titleId} sx={{ mb: 1 }}>
        {t('needs.notes.preview')}
        {leftOut > 0 && (
          <Box component="span" sx={{ fontWeight: 400, color: 'warning.main' }}>
            {' '}
            · {t('needs.notes.leftOut', { count: leftOut })}
          </Box>
        )}
      </Typography>
      <Box
        component="ol"
        // A list that scrolls is reached by keyboard too.
        tabIndex={0}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 220, overflow: 'auto' }}
      >
        {lines.map((line) => {
          const isTaken = taken.has(line);
          return (
            <Box
              component="li"
              key={line.line}
              sx={{
                display: 'flex',
                gap: 3,
                py: 1,
                borderBottom: 1,
                borderColor: 'divider',
                typography: 'body2',
                color: isTaken ? 'text.primary' : 'text.secondary',
              }}
            >
              <Box
                component="span"
                sx={{ width: 24, flexShrink: 0, textAlign: 'right', color: 'text.secondary' }}
              >
                {line.line}
              </Box>
              <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {line.statement}
                {line.problem && (
                  <Box component="span" sx={{ color: 'warning.main' }}>
                    {' '}
                    · <Problem problem={line.problem} />
                  </Box>
                )}
              </Box>
              {line.importance !== null && (
                <span>{t('needs.importance.label', { importance: line.importance })}</span>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

function Problem({ problem }: { problem: NonNullable<NoteLine['problem']> }) {
  const { t } = useText();
  return problem.kind === 'twice'
    ? t('needs.notes.twice', { line: problem.line })
    : t(`needs.notes.${problem.kind}`);
}
