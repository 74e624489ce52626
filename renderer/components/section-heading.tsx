import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { GuideLink } from './guide-link.tsx';

interface SectionHeadingProps {
  title: string;
  /** One sentence that says what the section is for or how to read it. */
  lead?: ReactNode;
  /** Buttons that belong to the section. */
  actions?: ReactNode;
  id?: string;
  level?: 1 | 2 | 3;
}

/** A screen at 200 % with its panel open. */
const besidePanel = '@container (max-width: 479px)';

/** Head of a screen (level 1, with the way to its page of the guide) or of a part of it; space, not boxes, parts the sections. */
export function SectionHeading({ title, lead, actions, id, level = 2 }: SectionHeadingProps) {
  return (
    <Box sx={{ mb: level === 1 ? 6 : 3 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          columnGap: 4,
          rowGap: level === 1 ? 2 : 4,
          flexWrap: level === 1 ? 'nowrap' : 'wrap',
          [besidePanel]: { flexWrap: 'wrap' },
        }}
      >
        <Typography
          variant={`h${level}`}
          id={id}
          sx={{ flex: level === 1 ? '0 1 auto' : '1 1 auto', minWidth: 0 }}
        >
          {title}
        </Typography>
        {level === 1 && <GuideLink />}
        {actions && (
          <Box
            sx={{
              display: 'flex',
              gap: 1,
              flexWrap: 'wrap',
              flexShrink: 0,
              maxWidth: level === 1 ? '66%' : '100%',
              justifyContent: level === 1 ? 'flex-end' : 'flex-start',
              [besidePanel]: { maxWidth: '100%', justifyContent: 'flex-start' },
            }}
          >
            {actions}
          </Box>
        )}
      </Box>
      {lead && (
        <Typography
          variant={level === 1 ? 'subtitle1' : 'body1'}
          sx={{ color: 'text.secondary', maxWidth: '84ch', mt: 1 }}
        >
          {lead}
        </Typography>
      )}
    </Box>
  );
}
